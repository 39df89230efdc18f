// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar_painter.h"

#include "ui/style/fonts.h"
#include "ui/style/style.h"
#include "ui/widgets/icon_set.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QTextBoundaryFinder>

#include <array>

namespace linedesk {

namespace {

// Hues apart from each other, dark enough for white letters in every theme (the test of avatars computes it).
constexpr std::array<QRgb, 12> palette{0xFF3563C9, 0xFF7A4FC0, 0xFFA8407F, 0xFFB5444A, 0xFF9C5A1E, 0xFF7A6A12,
    0xFF4B7A2B, 0xFF1F7A56, 0xFF17757F, 0xFF2A6C9E, 0xFF5B5FC7, 0xFF5F6673};

bool isThaiLeadingVowel(QChar c)
{
    return c.unicode() >= 0x0E40 && c.unicode() <= 0x0E44; // written before the consonant that it follows in speech
}

bool isWide(const QString &letter)
{
    const QChar c = letter.isEmpty() ? QChar() : letter.at(0);
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return c.isHighSurrogate(); // emoji
    }
}

bool countsAsLetter(const QString &cluster)
{
    const QChar c = cluster.at(0);
    return c.isLetterOrNumber() || c.isHighSurrogate() || c.isSymbol();
}

/// The first thing in a word that a reader takes for one letter. Thai: the consonant, without the marks around it.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString cluster = word.mid(start, end - start);
        start = end;
        if (!countsAsLetter(cluster) || isThaiLeadingVowel(cluster.at(0))) {
            continue;
        }
        return cluster.at(0).script() == QChar::Script_Thai ? cluster.left(1) : cluster.toUpper();
    }
    return {};
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (letter.isEmpty()) {
            continue;
        }
        if (!initials.isEmpty() && isWide(letter)) {
            break; // "Kaori 田中" stays "K": a wide letter beside another does not fit
        }
        initials += letter;
        if (isWide(letter) || initials.size() >= 2) {
            break;
        }
    }
    return initials;
}

QColor avatarColor(const QString &id)
{
    quint32 hash = 2166136261U; // FNV-1a: the same in every run and on every machine, which qHash is not
    for (const QChar c : id) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    hash ^= hash >> 16U; // the low digits of FNV follow the last letters too closely
    return QColor::fromRgb(palette[hash % palette.size()]);
}

void paintAvatar(QPainter &painter, const Style &style, const QRectF &rect, const QString &id, const QString &name,
    const QPixmap *picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture != nullptr && !picture->isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter.setClipPath(circle);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(rect, *picture, QRectF(picture->rect()));
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(id));
    painter.drawEllipse(rect);
    if (style.theme() == ThemeName::Contrast) {
        painter.setPen(QPen(style.color(ColorRole::Hairline), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QString initials = initialsOf(name);
    if (initials.isEmpty()) {
        const qreal inset = rect.width() * 0.22;
        const int size = static_cast<int>(rect.width() - 2 * inset);
        const QPixmap person =
            iconPixmap(style, IconName::Person, ColorRole::OnAvatar, size, painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(rect.x() + inset, rect.y() + inset), person);
    } else {
        painter.setFont(consoleFont(qRound(rect.height() * (initials.size() > 1 ? 0.36 : 0.42)), true));
        painter.setPen(style.color(ColorRole::OnAvatar));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, initials);
    }
    painter.restore();
}

} // namespace linedesk
