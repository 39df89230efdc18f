// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/age_banner.h"

#include "ui/style/style.h"
#include "ui/text/error_text.h"
#include "ui/text/time_text.h"
#include "ui/widgets/icon_set.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace linedesk {

AgeBanner::AgeBanner(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setObjectName(QStringLiteral("ageBanner"));
    m_text->setObjectName(QStringLiteral("ageBannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("ageBannerRetry"));
    m_retry->setFlat(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    auto *row = new QHBoxLayout(this);
    const int grid = style.px(Metric::Grid);
    row->setContentsMargins(style.px(Metric::Gap), grid, style.px(Metric::Gap), grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);

    connect(m_retry, &QPushButton::clicked, this, &AgeBanner::retryRequested);
    connect(&style, &Style::changed, this, &AgeBanner::restyle);
    restyle();
    hide();
}

AgeBanner::~AgeBanner() = default;

void AgeBanner::follow(const FeedState &state, bool hasRows)
{
    m_state = state;
    retranslate();
    setVisible(state.phase == FeedState::Phase::Failed && hasRows);
}

QString AgeBanner::text() const
{
    return m_text->text();
}

void AgeBanner::retranslate()
{
    const ErrorText error = errorText(m_state.error.value_or(Error{}));
    const QString time = m_state.loadedAt ? clockText(*m_state.loadedAt) : QString();
    if (time.isEmpty()) {
        m_text->setText(error.what);
    } else if (m_state.isOffline()) {
        m_text->setText(tr("Shown as of %1. %2 Trying again.", "time, what happened").arg(time, error.what));
    } else {
        m_text->setText(tr("Shown as of %1. %2", "time, what happened").arg(time, error.what));
    }
    setToolTip(error.next.toHtmlEscaped());
    m_retry->setText(tr("Try again"));
    m_retry->setToolTip(tr("F5"));
    setAccessibleName(m_text->text());
}

void AgeBanner::restyle()
{
    m_text->setFont(m_style.font(TextRole::Secondary));
    m_retry->setFont(m_style.font(TextRole::SecondaryStrong));
    const int size = m_style.scaled(16);
    m_icon->setPixmap(iconPixmap(m_style, IconName::Alert, ColorRole::Near, size, devicePixelRatioF()));
    retranslate();
    update();
}

void AgeBanner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style.color(ColorRole::Hairline));
    painter.fillRect(QRect(0, 0, 3, height()), m_style.color(ColorRole::Near));
}

void AgeBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace linedesk
