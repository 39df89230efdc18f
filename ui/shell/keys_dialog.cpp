// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/shell/action_table.h"
#include "ui/shell/key_cap.h"
#include "ui/style/style.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/hairline.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linedesk {

namespace {

constexpr QSize roomy(460, 620);

} // namespace

KeysDialog::KeysDialog(const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_style(style)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&style, &Style::changed, this, &KeysDialog::rebuild);
    rebuild();
}

void KeysDialog::rebuild()
{
    delete m_content;
    setWindowTitle(tr("Keys"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    auto *column = new QVBoxLayout(page);
    const int padding = m_style.px(Metric::PanelPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    for (const KeyScope scope : {KeyScope::Window, KeyScope::List, KeyScope::Filter}) {
        if (scope != KeyScope::Window) {
            column->addWidget(new Hairline(m_style, Qt::Horizontal, page));
        }
        column->addWidget(makeGroup(scope, page));
    }
    column->addStretch(1);
    scroll->setWidget(page);
    m_content = scroll;
    m_column->addWidget(scroll);
    resize(m_style.scaled(roomy.width()), std::min(page->sizeHint().height(), m_style.scaled(roomy.height())));
}

QWidget *KeysDialog::makeGroup(KeyScope scope, QWidget *parent) const
{
    auto *group = new QWidget(parent);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_style.px(Metric::PanelPadding));
    grid->setVerticalSpacing(m_style.px(Metric::Grid));
    grid->setColumnStretch(0, 1);
    auto *title = new ElidedLabel(m_style, TextRole::Heading, ColorRole::Text, group);
    title->setText(keyScopeTitle(scope));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const ActionFacts &facts : actionTable()) {
        if (facts.scope != scope) {
            continue;
        }
        auto *text = new ElidedLabel(m_style, TextRole::Body, ColorRole::Text, group);
        text->setText(actionText(facts.action));
        grid->addWidget(text, row, 0);
        grid->addWidget(new KeyCap(m_style, facts.keys, group), row, 1);
        ++row;
    }
    return group;
}

void KeysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QDialog::changeEvent(event);
}

void KeysDialog::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_style.color(ColorRole::Surface));
}

} // namespace linedesk
