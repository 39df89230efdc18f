// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace linedesk {

class Style;

/// A round avatar of one size. Says nothing to who listens: the name stands beside it.
class AvatarView : public QWidget {
    Q_OBJECT
public:
    AvatarView(const Style &style, Metric side, QWidget *parent = nullptr);

    void setPerson(const QString &id, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Style &m_style;
    Metric m_side;
    QString m_id;
    QString m_name;
};

} // namespace linedesk
