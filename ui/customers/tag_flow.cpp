// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/tag_flow.h"

#include "ui/customers/tag_flow_geometry.h"
#include "ui/style/style.h"
#include "ui/widgets/chip_painter.h"

#include <QPainter>
#include <QtMath>

namespace linedesk {

TagFlow::TagFlow(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style, &Style::changed, this, &QWidget::updateGeometry);
}

void TagFlow::setTags(const Tags &tags)
{
    m_tags = tags;
    QStringList names;
    for (const Tag &tag : tags) {
        names << tag.name;
    }
    setAccessibleName(tr("Tags: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!tags.isEmpty());
    updateGeometry();
    update();
}

int TagFlow::heightForWidth(int width) const
{
    return tagFlowGeometry(chipSizes(), width, m_style.px(Metric::Grid)).height;
}

QSize TagFlow::sizeHint() const
{
    return {m_style.scaled(120), heightForWidth(std::max(width(), m_style.scaled(120)))};
}

void TagFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const TagFlowGeometry places = tagFlowGeometry(chipSizes(), width(), m_style.px(Metric::Grid));
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        paintChip(painter, m_style, places.chips.at(i), m_tags.at(i).name, tagColor(m_tags.at(i).color));
    }
}

QList<QSize> TagFlow::chipSizes() const
{
    QList<QSize> sizes;
    for (const Tag &tag : m_tags) {
        const QSizeF size = chipSize(m_style, tag.name, tagColor(tag.color).isValid());
        sizes.append(QSize(qCeil(size.width()), qCeil(size.height())));
    }
    return sizes;
}

} // namespace linedesk
