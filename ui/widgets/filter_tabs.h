// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace linedesk {

class FilterTab;
class Style;
struct FilterTabsGeometry;

/// A row of choices, one in force, each with a count: the inbox's lists. Wraps into further lines when it is narrow. By keyboard:
/// Left and Right choose, Home and End go to the ends, and the choice counts at once. UI thread.
class FilterTabs : public QWidget {
    Q_OBJECT
public:
    explicit FilterTabs(const Style &style, QWidget *parent = nullptr);
    ~FilterTabs() override;

    struct Tab {
        QString text;
        std::optional<int> count; ///< not shown when absent or 0
        QString tip;
    };

    /// The choice stays at its index where that still exists.
    void setTabs(const QList<Tab> &tabs);
    void setCount(int index, std::optional<int> count);
    int count() const { return static_cast<int>(m_tabs.size()); }
    QString text(int index) const;

    int current() const { return m_current; }
    /// Says `chosen` only when it changes.
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    FilterTabsGeometry geometryFor(int width) const;

    const Style &m_style;
    QList<FilterTab *> m_tabs;
    int m_current = 0;
};

} // namespace linedesk
