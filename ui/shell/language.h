// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace linedesk {

class Settings;
enum class Setting;

/// The language a settings word stands for: "en", "th", "ja"; "system" is the desktop's when we speak it, else English.
QString languageOfSetting(const QString &word);

/// Keeps the application in the language of the settings: our words, Qt's own, and the default locale for numbers and dates.
/// Widgets hear of a change by QEvent::LanguageChange. Must outlive them. UI thread.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    void follow(const Settings &settings);
    /// "en", "th" or "ja".
    void set(const QString &language);
    const QString &current() const { return m_current; }

private:
    void onSettingChanged(Setting setting);

    const Settings *m_settings = nullptr;
    QString m_current;
    QTranslator m_ours;
    QTranslator m_ofQt;
};

} // namespace linedesk
