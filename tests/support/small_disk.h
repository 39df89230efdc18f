// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace linedesk {

/// A file system of its own in memory, so small that a test can fill it. Only root may mount one.
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    bool setReadOnly(bool on);
    /// Fills what is left but for so much, with one file.
    bool fillBut(qint64 bytes);

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace linedesk
