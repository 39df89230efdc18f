// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

namespace linedesk {

class DashboardPage;
class InboxScreen;
class QueuePage;
class CustomerId;
struct ConsoleParts;
struct FeedState;

/// The window with the console's own pages: builds them, and carries what one part says to the others. UI thread.
class ConsoleWindow final : public MainWindow {
    Q_OBJECT
public:
    explicit ConsoleWindow(const ConsoleParts &parts, QWidget *parent = nullptr);
    ~ConsoleWindow() override;

    /// Shows the inbox with this customer's conversation.
    void openCustomer(const CustomerId &customer);
    InboxScreen &inbox() const { return *m_inbox; }

private:
    void connectFigures(const ConsoleParts &parts);
    void connectLinks(const ConsoleParts &parts);

    InboxScreen *m_inbox;
    QueuePage *m_queue;
};

} // namespace linedesk
