// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace linedesk {

namespace {

QString supported(QLocale::Language language)
{
    switch (language) {
    case QLocale::Thai: return QStringLiteral("th");
    case QLocale::Japanese: return QStringLiteral("ja");
    default: return QStringLiteral("en");
    }
}

QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("th")) {
        return {QLocale::Thai, QLocale::Thailand};
    }
    if (language == QLatin1String("ja")) {
        return {QLocale::Japanese, QLocale::Japan};
    }
    // English with the numbers of the desktop, when that is English too.
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString languageOfSetting(const QString &word)
{
    return word == QLatin1String("en") || word == QLatin1String("th") || word == QLatin1String("ja")
        ? word
        : supported(QLocale::system().language());
}

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default;

void Language::follow(const Settings &settings)
{
    m_settings = &settings;
    connect(&settings, &Settings::changed, this, &Language::onSettingChanged);
    onSettingChanged(Setting::Language);
}

void Language::set(const QString &language)
{
    if (language == m_current) {
        return;
    }
    m_current = language;
    QLocale::setDefault(localeOf(language)); // before the translators: they make the widgets write their words again
    QCoreApplication::removeTranslator(&m_ofQt);
    QCoreApplication::removeTranslator(&m_ours);
    // English needs no file, but has one for its plural forms. Qt's own words may be absent: English then.
    if (m_ofQt.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_ofQt);
    }
    if (m_ours.load(QStringLiteral(":/i18n/linedesk_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(&m_ours);
    }
}

void Language::onSettingChanged(Setting setting)
{
    if (setting == Setting::Language && m_settings != nullptr) {
        set(languageOfSetting(m_settings->text(Setting::Language)));
    }
}

} // namespace linedesk
