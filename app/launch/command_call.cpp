// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/command_call.h"

#include "app/launch/command_table.h"

#include <QUrl>

namespace linedesk {

namespace {

Error wrongCall(const QString &what, const QString &value)
{
    return makeError(ErrorKind::WrongCall, {what, value});
}

/// The option as it was spelled, without the value behind "=".
Error wrongOption(const QString &word)
{
    return wrongCall(QStringLiteral("option"), word.section(u'=', 0, 0));
}

const CommandOption *findOption(const CommandFacts *command, const QString &name)
{
    const auto in = [&name](const QList<CommandOption> &options) -> const CommandOption * {
        for (const CommandOption &option : options) {
            if (name == QLatin1String(option.name)) {
                return &option;
            }
        }
        return nullptr;
    };
    const CommandOption *own = command != nullptr ? in(command->options) : nullptr;
    return own != nullptr ? own : in(commonOptions());
}

/// Walks over the words once. Options may stand before and behind the command; "--" ends them.
class WordReader {
public:
    explicit WordReader(const QStringList &words)
        : m_words(words)
    {
    }

    Result<CommandCall> read()
    {
        findCommandWord();
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const Outcome outcome = readWord(m_words.at(m_at));
            if (!outcome) {
                return outcome.error();
            }
        }
        return m_call;
    }

    QString commandWord()
    {
        findCommandWord();
        return m_call.command;
    }

private:
    /// The first word that is no option and no option's value.
    void findCommandWord()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QString &word = m_words.at(i);
            if (!word.startsWith(u'-')) {
                m_call.command = word;
                m_command = findCommand(word);
                return;
            }
            const CommandOption *option = findOption(nullptr, word.mid(2));
            if (option != nullptr && option->value != nullptr) {
                ++i;
            }
        }
    }

    Outcome readWord(const QString &word)
    {
        if (m_optionsEnded || word == QLatin1String("-") || !word.startsWith(u'-')) {
            if (m_wasCommandRead) {
                m_call.arguments.append(word);
            }
            m_wasCommandRead = true;
            return Done{};
        }
        if (word == QLatin1String("--")) {
            m_optionsEnded = true;
            return Done{};
        }
        return readOption(word);
    }

    Outcome readOption(const QString &word)
    {
        const QString spelled = word == QLatin1String("-h") ? QStringLiteral("--help") : word;
        const QString name = spelled.mid(2).section(u'=', 0, 0);
        const CommandOption *option = spelled.startsWith(QLatin1String("--")) ? findOption(m_command, name) : nullptr;
        if (option == nullptr) {
            return wrongOption(word);
        }
        const bool hasValue = spelled.contains(u'=');
        if (option->value == nullptr) {
            m_call.options.insert(name, {});
            return hasValue ? Outcome(wrongOption(word)) : Outcome(Done{});
        }
        if (hasValue) {
            m_call.options.insert(name, spelled.section(u'=', 1));
            return Done{};
        }
        if (m_at + 1 >= m_words.size()) {
            return wrongOption(word);
        }
        m_call.options.insert(name, m_words.at(++m_at));
        return Done{};
    }

    QStringList m_words;
    qsizetype m_at = 0;
    CommandCall m_call;
    const CommandFacts *m_command = nullptr;
    bool m_wasCommandRead = false;
    bool m_optionsEnded = false;
};

Outcome checkUrl(const CommandCall &call, const QString &option, const QStringList &schemes)
{
    if (!call.has(option)) {
        return Done{};
    }
    const QUrl url(call.text(option), QUrl::StrictMode);
    const bool isGood = url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
    // The value may hold a password: only the scheme is repeated.
    return isGood ? Outcome(Done{})
                  : Outcome(wrongCall(option + QStringLiteral(" URL"), url.scheme() + QStringLiteral("://…")));
}

Outcome understandCommon(CommandCall &call)
{
    const Result<WorkspaceAddress> address = parseWorkspaceAddress(call.text(QStringLiteral("workspace")));
    if (!address) {
        return address.error();
    }
    call.workspace.address = *address;
    for (const auto &[option, schemes] :
        {std::pair{QStringLiteral("redis"), QStringList{QStringLiteral("redis"), QStringLiteral("rediss")}},
            std::pair{QStringLiteral("backend"), QStringList{QStringLiteral("http"), QStringLiteral("https")}}}) {
        const Outcome checked = checkUrl(call, option, schemes);
        if (!checked) {
            return checked;
        }
    }
    call.workspace.redisUrl = call.text(QStringLiteral("redis"));
    call.workspace.staff = call.text(QStringLiteral("staff"));
    call.workspace.isPooler = call.has(QStringLiteral("pooler"));
    call.json = call.has(QStringLiteral("json"));
    if (call.has(QStringLiteral("now"))) {
        call.workspace.now = Instant::parse(call.text(QStringLiteral("now")));
        if (!call.workspace.now) {
            return wrongCall(QStringLiteral("time"), call.text(QStringLiteral("now")));
        }
    }
    return Done{};
}

Outcome checkCommand(const CommandCall &call)
{
    if (call.command.isEmpty()) {
        return Done{};
    }
    const CommandFacts *facts = findCommand(call.command);
    if (facts == nullptr) {
        return wrongCall(QStringLiteral("command"), call.command);
    }
    if (facts->run == nullptr) {
        return makeError(ErrorKind::Unsupported, {call.command});
    }
    const bool isHelp = call.has(QStringLiteral("help"));
    const bool isFitting =
        call.arguments.size() >= facts->leastArguments && call.arguments.size() <= facts->mostArguments;
    if (!isHelp && !isFitting) {
        return wrongCall(QStringLiteral("arguments"), call.arguments.join(u' '));
    }
    return Done{};
}

QString optionLines(const QList<CommandOption> &options)
{
    QString text;
    for (const CommandOption &option : options) {
        QString left = QStringLiteral("  --") + QLatin1String(option.name);
        if (option.value != nullptr) {
            left += u' ' + QString::fromLatin1(option.value);
        }
        constexpr int column = 26;
        text += left.leftJustified(column) + u' ' + QString::fromUtf8(option.help) + u'\n';
    }
    return text;
}

} // namespace

Result<qint64> CommandCall::number(const QString &option, qint64 standard, qint64 least, qint64 most) const
{
    if (!has(option)) {
        return standard;
    }
    bool isNumber = false;
    const qint64 value = text(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return wrongCall(QStringLiteral("--") + option, text(option));
    }
    return value;
}

Result<double> CommandCall::real(const QString &option, double standard, double least, double most) const
{
    if (!has(option)) {
        return standard;
    }
    bool isNumber = false;
    const double value = text(option).toDouble(&isNumber);
    // Written so that "nan" is outside too.
    const bool isInside = value >= least && value <= most;
    return isNumber && isInside ? Result<double>(value) : wrongCall(QStringLiteral("--") + option, text(option));
}

Result<CommandCall> parseCommandLine(const QStringList &arguments)
{
    const QString command = WordReader(arguments).commandWord();
    const CommandFacts *facts = findCommand(command);
    if (facts != nullptr && facts->run == nullptr) {
        return makeError(ErrorKind::Unsupported, {command});
    }
    Result<CommandCall> call = WordReader(arguments).read();
    if (!call) {
        return call;
    }
    for (const Outcome &outcome : {checkCommand(*call), understandCommon(*call)}) {
        if (!outcome) {
            return outcome.error();
        }
    }
    return call;
}

bool callsCommand(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(QLatin1String("--")));
    return !WordReader(arguments).commandWord().isEmpty() || options.contains(QLatin1String("--help"))
        || options.contains(QLatin1String("-h")) || options.contains(QLatin1String("--version"));
}

QString helpText(const QString &command)
{
    const CommandFacts *facts = findCommand(command);
    QString text;
    if (facts != nullptr) {
        text = QStringLiteral("linedesk %1 %2\n%3.\n\n")
                   .arg(command, QLatin1String(facts->arguments), QString::fromUtf8(facts->help))
            + optionLines(facts->options);
    } else {
        text = QStringLiteral("linedesk [OPTIONS]              opens the window\nlinedesk COMMAND [OPTIONS]\n\n");
        for (const CommandFacts &each : commandTable()) {
            if (each.run != nullptr) {
                const QString left =
                    QStringLiteral("  %1 %2").arg(QLatin1String(each.name), QLatin1String(each.arguments));
                constexpr int column = 26;
                text += left.leftJustified(column) + u' ' + QString::fromUtf8(each.help) + u'\n';
            }
        }
    }
    return text + QStringLiteral("\nWith every command:\n") + optionLines(commonOptions());
}

} // namespace linedesk
