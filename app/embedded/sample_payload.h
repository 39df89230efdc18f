// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/sample_story.h"

namespace linedesk {

/// What messages.payload of one message is made of.
struct SamplePayload {
    SampleBeatKind kind = SampleBeatKind::CustomerText;
    quint64 id = 0;          ///< names the message and its file
    QByteArrayView fileName; ///< of a file; empty when LINE gave none
};

/// A sticker by hash: package and sticker as LINE numbers them.
struct SampleSticker {
    quint64 package;
    quint64 sticker;
};
SampleSticker sampleSticker(quint64 id);

/// Appends the JSON object of the contract's table for that kind of message. Now and then the url is relative, null, or
/// holds blanks and Thai letters unencoded, as the backend writes it.
void appendSamplePayload(QByteArray &out, const SamplePayload &payload);

} // namespace linedesk
