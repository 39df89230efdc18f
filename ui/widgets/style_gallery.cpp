// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style_gallery.h"

#include "ui/style/style.h"
#include "ui/widgets/age_banner.h"
#include "ui/widgets/filter_tabs.h"
#include "ui/widgets/gallery_swatches.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/state_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace linedesk {

namespace {

QHBoxLayout *makeRow(QWidget *parent, const Style &style)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(Metric::Gap));
    return row;
}

FeedState failedState(ErrorKind kind)
{
    FeedState state;
    state.phase = FeedState::Phase::Failed;
    state.error = makeError(kind, {QStringLiteral("db.example.org")});
    state.loadedAt = Instant::fromSeconds(1'764'000'000); // any time: the picture must not change from run to run
    return state;
}

} // namespace

StyleGallery::StyleGallery(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setObjectName(QStringLiteral("styleGallery"));
    auto *column = new QVBoxLayout(this);
    const int padding = style.px(Metric::PanelPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(style.px(Metric::Gap));
    using Part = GallerySwatches::Part;
    column->addWidget(new GallerySwatches(style, Part::Colors, this));
    column->addWidget(new Hairline(style, Qt::Horizontal, this));
    column->addWidget(new GallerySwatches(style, Part::Type, this));
    column->addWidget(new Hairline(style, Qt::Horizontal, this));
    column->addWidget(new GallerySwatches(style, Part::Marks, this));
    column->addWidget(new GallerySwatches(style, Part::Avatars, this));
    column->addWidget(new GallerySwatches(style, Part::Icons, this));
    column->addWidget(new Hairline(style, Qt::Horizontal, this));
    column->addWidget(makeButtons());
    column->addWidget(makeFields());
    column->addWidget(makeChoices());
    column->addWidget(makeLists());
    column->addWidget(makeStates(), 1);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QWidget *StyleGallery::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = makeRow(box, m_style);
    auto *primary = new QPushButton(tr("Claim next"), box);
    primary->setDefault(true);
    auto *plain = new QPushButton(tr("Transfer"), box);
    auto *flat = new QPushButton(tr("Details"), box);
    flat->setFlat(true);
    auto *disabled = new QPushButton(tr("Not possible"), box);
    disabled->setEnabled(false);
    for (QWidget *button : QList<QWidget *>{primary, plain, flat, disabled}) {
        row->addWidget(button);
    }
    for (const IconName name : {IconName::Refresh, IconName::Panel, IconName::More}) {
        auto *tool = new IconButton(m_style, name, ColorRole::TextSecondary, box);
        tool->setCheckable(true);
        tool->setChecked(name == IconName::Panel);
        row->addWidget(tool);
    }
    row->addStretch(1);
    return box;
}

QWidget *StyleGallery::makeFields()
{
    auto *box = new QWidget(this);
    auto *row = makeRow(box, m_style);
    auto *search = new QLineEdit(box);
    search->setPlaceholderText(tr("Search"));
    auto *filled = new QLineEdit(QStringLiteral("สมชาย ใจดี 田中 Nok"), box);
    auto *disabled = new QLineEdit(tr("Closed for writing"), box);
    disabled->setEnabled(false);
    auto *choice = new QComboBox(box);
    choice->addItems({tr("Last 7 days"), tr("Last 30 days")});
    for (QWidget *field : QList<QWidget *>{search, filled, disabled, choice}) {
        row->addWidget(field);
    }
    return box;
}

QWidget *StyleGallery::makeChoices()
{
    auto *box = new QWidget(this);
    auto *row = makeRow(box, m_style);
    auto *on = new QCheckBox(tr("Takes chats"), box);
    on->setChecked(true);
    auto *off = new QCheckBox(tr("Play a sound"), box);
    auto *light = new QRadioButton(tr("Light"), box);
    light->setChecked(true);
    auto *dark = new QRadioButton(tr("Dark"), box);
    auto *tabs = new QTabBar(box);
    tabs->setDrawBase(false);
    tabs->addTab(tr("Sessions"));
    tabs->addTab(tr("Notes"));
    for (QWidget *choice : QList<QWidget *>{on, off, light, dark, tabs}) {
        row->addWidget(choice);
    }
    row->addStretch(1);
    return box;
}

QWidget *StyleGallery::makeLists()
{
    auto *box = new QWidget(this);
    auto *row = makeRow(box, m_style);
    auto *tabs = new FilterTabs(m_style, box);
    tabs->setTabs({{tr("All"), std::nullopt, {}}, {tr("Waiting"), 14, {}}, {tr("Mine"), 6, {}}, {tr("Active"), 41, {}},
        {tr("Bot"), std::nullopt, {}}});
    tabs->setCurrent(1);
    auto *list = new QListWidget(box);
    list->setFixedHeight(m_style.scaled(72));
    for (int i = 1; i <= 12; ++i) {
        list->addItem(tr("Row %1").arg(i));
    }
    row->addWidget(tabs, 2);
    row->addWidget(list, 1);
    return box;
}

QWidget *StyleGallery::makeStates()
{
    auto *box = new QWidget(this);
    auto *row = makeRow(box, m_style);
    auto *empty = new StatePanel(m_style, box);
    empty->setEmptyWords(IconName::Empty, tr("Nobody is waiting"), tr("New customers appear here by themselves."));
    FeedState loaded;
    loaded.phase = FeedState::Phase::Loaded;
    empty->follow(loaded, false);
    auto *failed = new StatePanel(m_style, box);
    failed->follow(failedState(ErrorKind::StatementTimeout), false);
    auto *offline = new StatePanel(m_style, box);
    offline->follow(failedState(ErrorKind::Unreachable), false);
    row->addWidget(empty, 1);
    row->addWidget(failed, 1);
    row->addWidget(offline, 1);

    const auto giveRoom = [this, box] { box->setMinimumHeight(m_style.scaled(240)); };
    giveRoom();
    connect(&m_style, &Style::changed, box, giveRoom);
    auto *outer = new QWidget(this);
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins(0, 0, 0, 0);
    auto *banner = new AgeBanner(m_style, outer);
    banner->follow(failedState(ErrorKind::ConnectionLost), true);
    column->addWidget(banner);
    column->addWidget(box, 1);
    return outer;
}

void StyleGallery::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_style.color(ColorRole::Surface));
}

} // namespace linedesk
