// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QSettings>

namespace linedesk {

namespace {

class FileStore final : public SettingStore {
public:
    explicit FileStore(const QString &file)
        : m_file(file, QSettings::IniFormat)
    {
    }
    QVariant read(const QString &key) const override { return m_file.value(key); }
    void write(const QString &key, const QVariant &value) override { m_file.setValue(key, value); }
    void remove(const QString &key) override { m_file.remove(key); }

private:
    QSettings m_file;
};

class MemoryStore final : public SettingStore {
public:
    QVariant read(const QString &key) const override { return m_values.value(key); }
    void write(const QString &key, const QVariant &value) override { m_values.insert(key, value); }
    void remove(const QString &key) override { m_values.remove(key); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace

std::unique_ptr<SettingStore> openSettingFile(const QString &file)
{
    return std::make_unique<FileStore>(file);
}

std::unique_ptr<SettingStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}

Settings::Settings(std::unique_ptr<SettingStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    return allowedValue(setting, m_store->read(factsOf(setting).key));
}

void Settings::set(Setting setting, const QVariant &newValue)
{
    const bool isAllowed = allowedValue(setting, newValue) == newValue;
    if (isAllowed && value(setting) != newValue) {
        m_store->write(factsOf(setting).key, newValue);
        Q_EMIT changed(setting);
    }
}

void Settings::reset(Setting setting)
{
    const QVariant before = value(setting);
    m_store->remove(factsOf(setting).key);
    if (value(setting) != before) {
        Q_EMIT changed(setting);
    }
}

} // namespace linedesk
