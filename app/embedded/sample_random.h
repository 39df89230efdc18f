// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace linedesk {

/// The finaliser of SplitMix64: spreads a number over all 64 bits. Used as a hash, so that a fact (the name of customer 17,
/// the order number of a conversation) can be asked for in any order and needs no memory.
constexpr quint64 mixBits(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr quint64 mixBits(quint64 a, quint64 b)
{
    return mixBits(a ^ mixBits(b));
}

/// A number below `bound` from the upper half of a hash; `bound` is 1…2^32.
constexpr quint64 reduceBits(quint64 hash, quint64 bound)
{
    return ((hash >> 32) * bound) >> 32;
}

/// xoshiro256**: the same numbers on every platform, which the distributions of the standard library do not promise.
/// Integers only, so that no rounding mode or fused operation can change a row.
class SampleRandom {
public:
    explicit constexpr SampleRandom(quint64 seed)
    {
        for (quint64 &word : m_state) {
            seed = mixBits(seed);
            word = seed;
        }
    }

    constexpr quint64 next()
    {
        const quint64 result = rotate(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotate(m_state[3], 45);
        return result;
    }

    /// 0 … bound − 1; `bound` at least 1.
    constexpr quint64 below(quint64 bound)
    {
        return bound <= (1ULL << 32) ? reduceBits(next(), bound) : next() % bound;
    }
    /// from … to, both included.
    constexpr qint64 between(qint64 from, qint64 to)
    {
        return from + static_cast<qint64>(below(static_cast<quint64>(to - from) + 1));
    }
    constexpr bool chance(unsigned perMille) { return below(1000) < perMille; }
    constexpr quint32 salt() { return static_cast<quint32>(next() >> 32); }

private:
    static constexpr quint64 rotate(quint64 value, int by) { return (value << by) | (value >> (64 - by)); }

    quint64 m_state[4] = {};
};

} // namespace linedesk
