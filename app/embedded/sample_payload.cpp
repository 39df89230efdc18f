// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/sample_payload.h"

#include "app/embedded/sample_speech.h"

namespace linedesk {

namespace {

void appendView(QByteArray &out, QByteArrayView text)
{
    out.append(text.data(), text.size());
}

void appendHex32(QByteArray &out, quint64 id)
{
    appendHex(out, mixBits(id, 5));
    appendHex(out, mixBits(id, 6));
}

/// "name": null, "/uploads/…" for the backend itself, or a whole address.
void appendUrl(QByteArray &out, QByteArrayView key, quint64 id, QByteArrayView folder, QByteArrayView name)
{
    const quint64 form = id % 20;
    out.append('"');
    appendView(out, key);
    if (form == 0) {
        out.append("\": null");
        return;
    }
    out.append("\": \"");
    appendView(
        out, form <= 3 ? QByteArrayView("/uploads/") : QByteArrayView("https://backend.example.invalid/uploads/"));
    appendView(out, folder);
    out.append('/');
    appendView(out, name);
    out.append('"');
}

void appendSize(QByteArray &out, quint64 id, quint64 from, quint64 to)
{
    out.append(", \"size\": ");
    appendNumber(out, from + reduceBits(mixBits(id, 8), to - from));
}

void appendLineMessageId(QByteArray &out, quint64 id)
{
    out.append("\"line_message_id\": \"");
    appendNumber(out, 500'000'000'000'000'000ULL + id % 99'999'999'999'999'999ULL);
    out.append('"');
}

struct Media {
    QByteArrayView prefix;
    QByteArrayView extension;
    QByteArrayView contentType;
    quint64 smallest = 0;
    quint64 largest = 0;
};

void appendCustomerMedia(QByteArray &out, const SamplePayload &payload, const Media &media)
{
    QByteArray name(media.prefix.data(), media.prefix.size());
    appendHex32(name, payload.id);
    appendView(name, media.extension);
    appendUrl(out, "url", payload.id, "line_media", name);
    if (payload.kind == SampleBeatKind::CustomerImage) {
        name = "preview_";
        appendHex32(name, payload.id + 1);
        appendView(name, media.extension);
        out.append(", ");
        appendUrl(out, "preview_url", payload.id, "line_media", name);
    }
    appendSize(out, payload.id, media.smallest, media.largest);
    out.append(", \"content_type\": \"");
    appendView(out, media.contentType);
    out.append("\", ");
    appendLineMessageId(out, payload.id);
}

void appendCustomerFile(QByteArray &out, const SamplePayload &payload)
{
    const bool isNamed = !payload.fileName.isEmpty();
    appendUrl(out, "url", payload.id, "line_media", isNamed ? payload.fileName : QByteArrayView("file.bin"));
    appendSize(out, payload.id, 9'000, 4'000'000);
    out.append(", \"file_name\": ");
    if (isNamed) {
        out.append('"');
        appendView(out, payload.fileName);
        out.append("\", \"content_type\": \"application/pdf\", ");
    } else {
        out.append("null, \"content_type\": \"application/octet-stream\", ");
    }
    appendLineMessageId(out, payload.id);
}

void appendSticker(QByteArray &out, const SamplePayload &payload)
{
    const SampleSticker sticker = sampleSticker(payload.id);
    out.append("\"package_id\": \"");
    appendNumber(out, sticker.package);
    out.append("\", \"sticker_id\": \"");
    appendNumber(out, sticker.sticker);
    out.append("\", \"sticker_resource_type\": ");
    appendView(out, payload.id % 3 == 0 ? QByteArrayView("null") : QByteArrayView("\"STATIC\""));
    out.append(", ");
    appendLineMessageId(out, payload.id);
}

void appendStaffMedia(QByteArray &out, const SamplePayload &payload)
{
    const bool isPicture = payload.kind == SampleBeatKind::StaffImage;
    QByteArray name;
    appendHex32(name, payload.id);
    name.append('_');
    appendView(name, isPicture ? QByteArrayView("photo.jpg") : payload.fileName);
    // What staff send is stored by the backend itself: its url is never missing.
    const quint64 present = payload.id | 1;
    appendUrl(out, "url", present, "operator_media", name);
    appendSize(out, payload.id, 20'000, 6'000'000);
    out.append(", \"file_name\": \"").append(name).append("\", ");
    if (isPicture) {
        appendUrl(out, "preview_url", present, "operator_media", name);
        out.append(", \"content_type\": \"image/jpeg\"");
    } else {
        out.append("\"preview_url\": null, \"content_type\": \"application/pdf\"");
    }
}

} // namespace

SampleSticker sampleSticker(quint64 id)
{
    constexpr quint64 packages[] = {446, 789, 6136, 11537};
    constexpr quint64 firstStickers[] = {1988, 10855, 10551376, 52002734};
    const quint64 hash = mixBits(id, 9);
    const quint64 package = hash % 4;
    return {packages[package], firstStickers[package] + reduceBits(hash, 24)};
}

void appendSamplePayload(QByteArray &out, const SamplePayload &payload)
{
    out.append('{');
    switch (payload.kind) {
    case SampleBeatKind::CustomerText: appendLineMessageId(out, payload.id); break;
    case SampleBeatKind::CustomerImage:
        appendCustomerMedia(out, payload, {"image_", ".jpg", "image/jpeg", 40'000, 3'000'000});
        break;
    case SampleBeatKind::CustomerVideo:
        appendCustomerMedia(out, payload, {"video_", ".mp4", "video/mp4", 900'000, 40'000'000});
        break;
    case SampleBeatKind::CustomerAudio:
        appendCustomerMedia(out, payload, {"audio_", ".m4a", "audio/mp4", 20'000, 900'000});
        break;
    case SampleBeatKind::CustomerFile: appendCustomerFile(out, payload); break;
    case SampleBeatKind::CustomerSticker: appendSticker(out, payload); break;
    case SampleBeatKind::StaffImage:
    case SampleBeatKind::StaffFile: appendStaffMedia(out, payload); break;
    case SampleBeatKind::BotReply:
    case SampleBeatKind::StaffText: break; // stored without an object
    }
    out.append('}');
}

} // namespace linedesk
