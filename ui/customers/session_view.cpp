// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/session_view.h"

#include "ui/style/style.h"
#include "ui/widgets/elided_label.h"

#include <QGridLayout>

namespace linedesk {

SessionView::SessionView(const Style &style, const SessionLine &line, QWidget *parent)
    : QWidget(parent)
{
    auto *when = new ElidedLabel(style, TextRole::Body, ColorRole::Text, this);
    auto *score = new ElidedLabel(style, TextRole::Body, ColorRole::Text, this);
    auto *outcome = new ElidedLabel(style, TextRole::Secondary, ColorRole::TextSecondary, this);
    when->setText(line.when);
    score->setText(line.score);
    outcome->setText(line.outcome);
    score->setFixedWidth(score->sizeHint().width());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(when, 0, 0);
    grid->addWidget(score, 0, 1, Qt::AlignRight);
    grid->addWidget(outcome, 1, 0, 1, 2);
    setToolTip(line.exact);
    setAccessibleName(QStringLiteral("%1, %2 %3").arg(line.when, line.outcome, line.score));
}

} // namespace linedesk
