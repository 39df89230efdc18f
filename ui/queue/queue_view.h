// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <utility>

namespace linedesk {

/// The list of the waiting queue: J and K beside the arrows, and repainting of just the rows in sight. UI thread.
class QueueView : public QListView {
    Q_OBJECT
public:
    explicit QueueView(QWidget *parent = nullptr);
    ~QueueView() override;

    /// Repaints the rows that are in sight: their times have moved on.
    void repaintVisibleRows();
    /// First and last row in sight; -1 both without rows.
    std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void rowWidthChanged(int width);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace linedesk
