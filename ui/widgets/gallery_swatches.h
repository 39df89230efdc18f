// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linedesk {

class Style;

/// The painted half of the style picture: one strip of it.
class GallerySwatches : public QWidget {
    Q_OBJECT
public:
    enum class Part { Colors, Type, Marks, Avatars, Icons };
    GallerySwatches(const Style &style, Part part, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColors(QPainter &painter) const;
    void paintType(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintAvatars(QPainter &painter) const;
    void paintIcons(QPainter &painter) const;

    const Style &m_style;
    Part m_part;
};

} // namespace linedesk
