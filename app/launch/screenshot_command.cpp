// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/ticker.h"
#include "app/inbox/inbox_feed.h"
#include "app/launch/command_call.h"
#include "app/launch/command_output.h"
#include "app/launch/commands.h"
#include "app/launch/console.h"
#include "app/launch/settle.h"
#include "app/launch/staged_loaders.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/style/console_style.h"
#include "ui/style/style.h"
#include "ui/style/theme_choice.h"
#include "ui/widgets/style_gallery.h"

#include <QApplication>
#include <QBuffer>
#include <QPixmap>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

/// What a window can be drawn in; more pixels than that ask for gigabytes.
constexpr int leastSide = 100;
constexpr int mostSide = 8'192;

/// How the picture is to be: everything a person said, checked.
struct PictureRequest {
    QString screen;
    QString file;
    QSize size;
    QString theme;
    QString language;
    StagedState state = StagedState::Loaded;
};

Error wrong(const QString &what, const QString &value)
{
    return makeError(ErrorKind::WrongCall, {what, value});
}

Result<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return wrong(QStringLiteral("--size"), text);
    }
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isSensible =
        std::min(size.width(), size.height()) >= leastSide && std::max(size.width(), size.height()) <= mostSide;
    return isSensible ? Result<QSize>(size) : wrong(QStringLiteral("--size"), text);
}

Result<PictureRequest> requestFrom(const CommandCall &call)
{
    const auto oneOf = [&call](const QString &option, const QStringList &allowed) -> Result<QString> {
        const QString value = call.text(option, allowed.first());
        return allowed.contains(value) ? Result<QString>(value) : wrong(QStringLiteral("--") + option, value);
    };
    PictureRequest request;
    request.screen = call.arguments.first();
    if (!pageFromWord(request.screen) && request.screen != QLatin1String("style")) {
        return wrong(QStringLiteral("screen"), request.screen);
    }
    request.file = call.text(QStringLiteral("out"));
    if (request.file.isEmpty()) {
        return wrong(QStringLiteral("--out"), QString());
    }
    const Result<QSize> size = sizeFrom(call.text(QStringLiteral("size"), QStringLiteral("1440x900")));
    const Result<QString> theme =
        oneOf(QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")});
    const Result<QString> language =
        oneOf(QStringLiteral("language"), {QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("ja")});
    const auto state = stagedStateFromName(call.text(QStringLiteral("state"), QStringLiteral("loaded")));
    if (!size) {
        return size.error();
    }
    if (const Result<double> scale = call.scale(); !scale) {
        return scale.error();
    }
    for (const Result<QString> &word : {theme, language}) {
        if (!word) {
            return word.error();
        }
    }
    if (!state) {
        return wrong(QStringLiteral("--state"), call.text(QStringLiteral("state")));
    }
    request.size = *size;
    request.theme = *theme;
    request.language = *language;
    request.state = *state;
    return request;
}

Outcome save(QWidget &widget, const PictureRequest &request)
{
    // Whole or not at all: a full disk leaves no torn picture in the place of an older one.
    QByteArray picture;
    QBuffer memory(&picture); // libpng writes a line of its own to standard error when a file takes no more
    QSaveFile file(request.file);
    const bool isSaved = memory.open(QIODevice::WriteOnly) && widget.grab().save(&memory, "PNG")
        && file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size() && file.commit();
    return isSaved ? Outcome(Done{}) : Outcome(makeError(ErrorKind::FileFailed, {request.file}, file.errorString()));
}

Outcome pictureGallery(const Style &style, const PictureRequest &request)
{
    StyleGallery gallery(style);
    gallery.resize(request.size);
    gallery.show();
    settle([] { return false; }, 200ms);
    return save(gallery, request);
}

/// Opens the first conversation of the list, so that all three panes have something to show.
void openFirst(Console &console)
{
    const Conversations &rows = console.inbox().rows();
    if (!rows.isEmpty()) {
        console.inboxScreen().openCustomer(rows.first().customer);
    }
}

Outcome pictureWindow(Workspace &workspace, Settings &settings, const Style &style, const PictureRequest &request)
{
    Ticker ticker(*workspace.clock);
    StagedLoaders staged(request.state, loadersOf(workspace));
    Console console(workspace, staged.loaders(), settings, style, ticker);
    MainWindow &window = console.window();
    window.resize(request.size);
    window.showPage(*pageFromWord(request.screen));
    window.show();
    const auto isAnswered = [&console] { return console.inbox().state().phase != FeedState::Phase::Loading; };
    if (request.state != StagedState::Loading) {
        settle(isAnswered, 5s);
    }
    openFirst(console);
    constexpr auto painted = 700ms; // skeletons come after 300 ms, motion ends after 160
    settle([] { return false; }, painted);
    ticker.tick();
    if (request.state == StagedState::Offline) {
        staged.cut();
        window.refresh();
        settle([] { return false; }, painted);
    }
    return save(window, request);
}

} // namespace

int runScreenshot(const CommandCall &call, CommandOutput &output)
{
    const Result<PictureRequest> request = requestFrom(call);
    if (!request) {
        return output.fail(request.error());
    }
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    Q_ASSERT(application != nullptr);
    Settings settings(makeMemoryStore());
    settings.set(Setting::Theme, request->theme);
    settings.set(Setting::Language, request->language);
    settings.set(Setting::ReduceMotion, true);
    Style style;
    const StyleChoice choice(settings, style, ThemeName::Light);
    wearStyle(*application, style);
    Language language;
    language.follow(settings);

    if (request->screen == QLatin1String("style")) {
        const Outcome saved = pictureGallery(style, *request);
        return saved ? 0 : output.fail(saved.error());
    }
    const auto workspace = openWorkspace(call.workspace);
    if (!workspace) {
        return output.fail(workspace.error());
    }
    const Outcome saved = pictureWindow(**workspace, settings, style, *request);
    return saved ? 0 : output.fail(saved.error());
}

} // namespace linedesk
