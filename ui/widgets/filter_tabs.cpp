// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_tabs.h"

#include "ui/style/style.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/filter_tabs_geometry.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace linedesk {

FilterTabs::FilterTabs(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style, &Style::changed, this, &FilterTabs::layOut);
}

FilterTabs::~FilterTabs() = default;

void FilterTabs::setTabs(const QList<Tab> &tabs)
{
    while (m_tabs.size() > tabs.size()) {
        delete m_tabs.takeLast();
    }
    while (m_tabs.size() < tabs.size()) {
        const int index = static_cast<int>(m_tabs.size());
        auto *tab = new FilterTab(m_style, this);
        connect(tab, &QAbstractButton::clicked, this, [this, index] {
            m_tabs.at(index)->setChecked(index == m_current);
            setCurrent(index);
        });
        tab->show();
        m_tabs.append(tab);
    }
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        m_tabs.at(i)->setText(tabs.at(i).text);
        m_tabs.at(i)->setToolTip(tabs.at(i).tip);
        m_tabs.at(i)->setCount(tabs.at(i).count);
        m_tabs.at(i)->setChecked(i == m_current);
    }
    layOut();
}

void FilterTabs::setCount(int index, std::optional<int> count)
{
    m_tabs.at(index)->setCount(count);
    layOut();
}

QString FilterTabs::text(int index) const
{
    return m_tabs.at(index)->text();
}

void FilterTabs::setCurrent(int index)
{
    if (index < 0 || index >= count() || index == m_current) {
        return;
    }
    for (int i = 0; i < count(); ++i) {
        m_tabs.at(i)->setChecked(i == index);
        m_tabs.at(i)->setRingShown(i == index && hasFocus());
    }
    m_current = index;
    Q_EMIT chosen(index);
}

QSize FilterTabs::sizeHint() const
{
    const FilterTabsGeometry oneLine = geometryFor(QWIDGETSIZE_MAX);
    const int width = oneLine.tabs.isEmpty() ? 0 : oneLine.tabs.last().right() + 1;
    return {width, oneLine.height};
}

QSize FilterTabs::minimumSizeHint() const
{
    return {m_style.scaled(120), geometryFor(std::max(width(), m_style.scaled(120))).height};
}

int FilterTabs::heightForWidth(int width) const
{
    return geometryFor(width).height;
}

FilterTabsGeometry FilterTabs::geometryFor(int width) const
{
    FilterTabsMeasure measure;
    measure.room = width;
    measure.tabHeight = m_style.scaled(28);
    for (const FilterTab *tab : m_tabs) {
        measure.widths.append(tab->sizeHint().width());
    }
    return layOutFilterTabs(measure);
}

void FilterTabs::layOut()
{
    const FilterTabsGeometry geometry = geometryFor(width());
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->setGeometry(geometry.tabs.at(i));
        m_tabs.at(i)->update();
    }
    updateGeometry();
}

void FilterTabs::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(count() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void FilterTabs::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason;
    if (m_current < count()) {
        m_tabs.at(m_current)->setRingShown(byKey);
    }
}

void FilterTabs::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    for (FilterTab *tab : std::as_const(m_tabs)) {
        tab->setRingShown(false);
    }
}

void FilterTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace linedesk
