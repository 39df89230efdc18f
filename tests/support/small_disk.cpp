// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/mount.h>

namespace linedesk {

SmallDisk::SmallDisk(int kilobytes)
    : m_isMounted(mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                      QByteArray("size=" + QByteArray::number(kilobytes) + 'k').constData())
        == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted) {
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
}

bool SmallDisk::setReadOnly(bool on)
{
    return mount(nullptr, QFile::encodeName(m_folder.path()).constData(), nullptr,
               MS_REMOUNT | (on ? static_cast<unsigned long>(MS_RDONLY) : 0UL), nullptr)
        == 0;
}

bool SmallDisk::fillBut(qint64 bytes)
{
    QFile ballast(filePath(QStringLiteral("ballast")));
    const qint64 size = QStorageInfo(m_folder.path()).bytesAvailable() - bytes;
    return size > 0 && ballast.open(QFile::WriteOnly) && ballast.write(QByteArray(size, 'x')) == size;
}

} // namespace linedesk
