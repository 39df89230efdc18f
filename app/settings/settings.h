// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_table.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace linedesk {

/// Where values are kept between runs.
class SettingStore {
public:
    virtual ~SettingStore() = default;
    virtual QVariant read(const QString &key) const = 0;
    virtual void write(const QString &key, const QVariant &value) = 0;
    virtual void remove(const QString &key) = 0;
};

/// An INI file under the user's configuration folder.
std::unique_ptr<SettingStore> openSettingFile(const QString &file);
/// Keeps values for this run only: tests, commands, screenshots.
std::unique_ptr<SettingStore> makeMemoryStore();

/// The settings in force. Unknown or impossible values on disk count as the default. UI thread.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(std::unique_ptr<SettingStore> store, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    QString text(Setting setting) const { return value(setting).toString(); }
    int number(Setting setting) const { return value(setting).toInt(); }
    bool isOn(Setting setting) const { return value(setting).toBool(); }

    /// Ignored when the value is not allowed.
    void set(Setting setting, const QVariant &value);
    void reset(Setting setting);

Q_SIGNALS:
    void changed(linedesk::Setting setting);

private:
    std::unique_ptr<SettingStore> m_store;
};

} // namespace linedesk
