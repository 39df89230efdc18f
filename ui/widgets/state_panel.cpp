// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_panel.h"

#include "ui/style/style.h"
#include "ui/text/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

#include <algorithm>

namespace linedesk {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms; // what comes sooner needs no skeleton: it would only flash
constexpr int pictureSize = 40;
constexpr int narrowest = 160;
constexpr int widest = 360; // of the sentences, so that a line can be read in one go

QLabel *makeSentence(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

StatePanel::StatePanel(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_skeletonTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("statePanel"));
    makeWidgets();
    m_skeletonTimer->setSingleShot(true);
    m_skeletonTimer->setInterval(patience);
    connect(m_skeletonTimer, &QTimer::timeout, this, [this] {
        m_isSkeletonDue = true;
        update();
    });
    connect(&style, &Style::changed, this, &StatePanel::restyle);
    restyle();
    hide();
}

StatePanel::~StatePanel() = default;

void StatePanel::makeWidgets()
{
    m_words = new QWidget(this);
    m_picture = new QLabel(m_words);
    m_picture->setAlignment(Qt::AlignCenter);
    m_what = makeSentence(m_words, QStringLiteral("stateWhat"));
    m_next = makeSentence(m_words, QStringLiteral("stateNext"));
    m_action = new QPushButton(m_words);
    m_action->setObjectName(QStringLiteral("stateAction"));
    connect(m_action, &QPushButton::clicked, this, &StatePanel::onAction);

    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_style.px(Metric::Grid));
    column->addWidget(m_picture);
    column->addSpacing(m_style.px(Metric::Gap));
    column->addWidget(m_what);
    column->addWidget(m_next);
    column->addSpacing(m_style.px(Metric::Gap));
    column->addWidget(m_action, 0, Qt::AlignHCenter);

    auto *outer = new QVBoxLayout(this);
    const int padding = m_style.px(Metric::PanelPadding);
    outer->setContentsMargins(padding, padding, padding, padding);
    outer->addStretch(2);           // a little above the middle, where one looks first
    auto *middle = new QHBoxLayout; // not an alignment: aligned widgets get no height for their width
    middle->addStretch(1);
    middle->addWidget(m_words);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void StatePanel::setEmptyWords(IconName icon, const QString &what, const QString &next, const QString &action)
{
    m_empty = {icon, what, next, action};
    retranslate();
}

void StatePanel::setSkeleton(SkeletonKind skeleton)
{
    m_skeleton = skeleton;
    update();
}

void StatePanel::follow(const FeedState &state, bool hasRows)
{
    m_error = state.error;
    if (hasRows) {
        setKind(Kind::Hidden);
        return;
    }
    switch (state.phase) {
    case FeedState::Phase::Idle: setKind(Kind::Hidden); return;
    case FeedState::Phase::Loading: setKind(Kind::Loading); return;
    case FeedState::Phase::Loaded: setKind(Kind::Empty); return;
    case FeedState::Phase::Failed: setKind(state.isOffline() ? Kind::Offline : Kind::Error); return;
    }
}

void StatePanel::setKind(Kind kind)
{
    const bool isSame = kind == m_kind;
    m_kind = kind;
    if (kind != Kind::Loading) {
        m_skeletonTimer->stop();
        m_isSkeletonDue = false;
    } else if (!isSame) {
        m_skeletonTimer->start();
    }
    m_words->setVisible(kind != Kind::Loading && kind != Kind::Hidden);
    retranslate();
    setVisible(kind != Kind::Hidden);
    update();
}

StatePanel::Words StatePanel::words() const
{
    switch (m_kind) {
    case Kind::Empty: return m_empty;
    case Kind::Error:
    case Kind::Offline: {
        const ErrorText text = errorText(m_error.value_or(Error{}));
        return {
            m_kind == Kind::Offline ? IconName::Offline : IconName::Alert, text.what, text.next, tr("Try again (F5)")};
    }
    case Kind::Loading:
    case Kind::Hidden: break;
    }
    return {};
}

void StatePanel::retranslate()
{
    const Words shown = words();
    const ColorRole role = m_kind == Kind::Error ? ColorRole::Breached : ColorRole::TextSecondary;
    m_picture->setPixmap(iconPixmap(m_style, shown.icon, role, m_style.scaled(pictureSize), devicePixelRatioF()));
    m_what->setText(shown.what);
    m_next->setText(shown.next);
    m_next->setVisible(!shown.next.isEmpty());
    m_action->setText(shown.action);
    m_action->setVisible(!shown.action.isEmpty());
    setAccessibleName(m_kind == Kind::Loading ? tr("Loading") : shown.what);
    setAccessibleDescription(shown.next);
}

void StatePanel::restyle()
{
    m_what->setFont(m_style.font(TextRole::Heading));
    m_next->setFont(m_style.font(TextRole::Body));
    QPalette secondary = m_style.palette();
    secondary.setColor(QPalette::WindowText, m_style.color(ColorRole::TextSecondary));
    m_next->setPalette(secondary);
    fitWords();
    retranslate();
    update();
}

void StatePanel::onAction()
{
    if (m_kind == Kind::Empty) {
        Q_EMIT actionRequested();
    } else {
        Q_EMIT retryRequested();
    }
}

QSize StatePanel::sizeHint() const
{
    return {m_style.scaled(widest), m_style.scaled(260)};
}

QSize StatePanel::minimumSizeHint() const
{
    return {m_style.scaled(narrowest), m_style.scaled(160)};
}

void StatePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void StatePanel::fitWords()
{
    const int room = width() - 2 * m_style.px(Metric::PanelPadding);
    m_words->setFixedWidth(std::max(m_style.scaled(narrowest), std::min(m_style.scaled(widest), room)));
}

void StatePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.color(ColorRole::Surface));
    if (m_kind == Kind::Loading && m_isSkeletonDue) {
        paintSkeleton(painter, m_style, m_skeleton, rect());
    }
}

void StatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace linedesk
