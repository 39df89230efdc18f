// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace linedesk {

class BubbleDelegate;
class Style;
class TranscriptList;

/// The bubbles of one conversation. Stays at the foot while it is there; older messages come in above without a jump. Messages are
/// selected with Shift and the arrows or the mouse and copied with Ctrl+C. UI thread.
class TranscriptView : public QListView {
    Q_OBJECT
public:
    TranscriptView(TranscriptList &list, const Style &style, QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setNow(Instant now);
    /// Named in what several copied messages say.
    void setCustomerName(const QString &name) { m_customerName = name; }
    /// Goes to the newest message and stays there.
    void stickToFoot();
    bool isAtFoot() const { return m_isAtFoot; }
    /// Puts the selected messages on the clipboard; nothing when none is.
    void copySelected() const;

Q_SIGNALS:
    /// Less than a screen is left above: older ones are wanted.
    void headApproached();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void beginWhereOneReads();
    void rememberPlace();
    void settle();
    void onScrolled();
    void onRangeChanged();
    void restyle();

    TranscriptList &m_list;
    const Style &m_style;
    BubbleDelegate *m_delegate;
    QString m_customerName;
    QPersistentModelIndex m_anchor;
    int m_anchorFoot = 0;
    bool m_isAtFoot = true;
    bool m_isSettling = false;
};

} // namespace linedesk
