// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace linedesk {

class CustomerFeed;
class CustomerLoader;
class InboxFeed;
class InboxLoader;
class InboxScreen;
class KpiFeed;
class KpiLoader;
class LinkWatch;
class MainWindow;
class QueueFeed;
class QueueLoader;
class QueuePage;
class Settings;
class Style;
class Ticker;
class TranscriptFeed;
class TranscriptLoader;
struct ConsolePage;
struct Workspace;

/// Where the window's feeds read from: the workspace's loaders, or staged ones for a picture of a state.
struct ConsoleLoaders {
    const InboxLoader *inbox = nullptr;
    const TranscriptLoader *transcript = nullptr;
    const CustomerLoader *customers = nullptr;
    const QueueLoader *queue = nullptr;
    const KpiLoader *kpis = nullptr;
};

ConsoleLoaders loadersOf(const Workspace &workspace);

/// One window on one workspace: its feeds, its pages, and the connections between them. UI thread.
class Console : public QObject {
    Q_OBJECT
public:
    /// Everything handed in outlives this.
    Console(
        Workspace &workspace, const ConsoleLoaders &loaders, Settings &settings, const Style &style, Ticker &ticker);
    ~Console() override;

    MainWindow &window() { return *m_window; }
    InboxScreen &inboxScreen() { return *m_inboxScreen; }
    InboxFeed &inbox() { return *m_inbox; }

private:
    void buildWindow();
    void connectFeeds();
    void focusWhenRowsCome();
    void followServerClock();
    void loadTags();
    void followZone();
    void followLimits(QueuePage &page);
    ConsolePage inboxPage();

    Workspace &m_workspace;
    ConsoleLoaders m_loaders;
    Settings &m_settings;
    const Style &m_style;
    Ticker &m_ticker;
    InboxFeed *m_inbox;
    TranscriptFeed *m_transcript;
    CustomerFeed *m_customer;
    QueueFeed *m_queue;
    KpiFeed *m_kpis;
    LinkWatch *m_links;
    InboxScreen *m_inboxScreen = nullptr;
    bool m_hasSettled = false; ///< the keyboard has found its first place
    std::unique_ptr<MainWindow> m_window;
};

} // namespace linedesk
