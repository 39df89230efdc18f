// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace linedesk {

class Style;
enum class KeyScope;

/// Every action with its keys, by where they count. Does not block the window.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(const Style &style, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QWidget *makeGroup(KeyScope scope, QWidget *parent) const;

    const Style &m_style;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace linedesk
