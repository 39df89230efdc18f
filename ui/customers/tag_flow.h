// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tag.h"

#include <QWidget>

namespace linedesk {

class Style;

/// A customer's tags as chips, in as many lines as they need.
class TagFlow : public QWidget {
    Q_OBJECT
public:
    explicit TagFlow(const Style &style, QWidget *parent = nullptr);

    void setTags(const Tags &tags);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QSize> chipSizes() const;

    const Style &m_style;
    Tags m_tags;
};

} // namespace linedesk
