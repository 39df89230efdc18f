// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/feed_state.h"
#include "ui/widgets/icon_set.h"
#include "ui/widgets/skeleton_painter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace linedesk {

class Style;

/// What stands in the place of rows when there are none: a skeleton while they are read (only after 300 ms, before that
/// nothing), an empty list, an error or a lost connection, each with what is going on and what to do next. UI thread.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(const Style &style, QWidget *parent = nullptr);
    ~StatePanel() override;

    enum class Kind { Hidden, Loading, Empty, Error, Offline };
    Kind kind() const { return m_kind; }
    /// True once the skeleton is painted.
    bool isSkeletonShown() const { return m_isSkeletonDue; }

    /// Words of an empty list: given again when the language or the filter changes. `action` empty: no button.
    void setEmptyWords(IconName icon, const QString &what, const QString &next, const QString &action = {});
    void setSkeleton(SkeletonKind skeleton);

    /// Decides from a feed's state what to show, and shows or hides itself. With rows it hides: an age banner tells the rest.
    void follow(const FeedState &state, bool hasRows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// "Try again" of an error.
    void retryRequested();
    /// The button of an empty list.
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Words {
        IconName icon = IconName::Empty;
        QString what;
        QString next;
        QString action;
    };

    void makeWidgets();
    void setKind(Kind kind);
    Words words() const;
    void retranslate();
    void restyle();
    void fitWords();
    void onAction();

    const Style &m_style;
    Kind m_kind = Kind::Hidden;
    SkeletonKind m_skeleton = SkeletonKind::Rows;
    bool m_isSkeletonDue = false;
    Words m_empty;
    std::optional<Error> m_error;
    QTimer *m_skeletonTimer;
    QWidget *m_words = nullptr;
    QLabel *m_picture = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linedesk
