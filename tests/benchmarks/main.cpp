// SPDX-FileCopyrightText: Linedesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// linedesk_bench [--customers N] [--messages N] [--out FILE] [BENCH…]
//
// Measures what is named (everything by default) on the servers of with_services.sh, prints one table, writes it as JSON. Exit status 1
// when something failed; a missed target is printed, and is no failure: machines are noisy.
#include "app/embedded/sample_options.h"
#include "models/domain/clock.h"
#include "tests/benchmarks/bench_ground.h"
#include "tests/benchmarks/bench_report.h"
#include "tests/benchmarks/benches.h"
#include "tests/benchmarks/children.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace linedesk {

namespace {

/// What is measured where nothing else is said, and with LINEDESK_FULL.
constexpr std::pair<qint64, qint64> smallSample{20'000, 400'000};
constexpr std::pair<qint64, qint64> largeSample{100'000, 5'000'000};

struct BenchCall {
    SampleOptions sample;
    QString file;
    QStringList names;

    bool wants(const Bench &bench) const { return names.isEmpty() || names.contains(bench.name); }
};

void say(const QString &text)
{
    QTextStream(stderr) << "bench: " << text << Qt::endl;
}

BenchCall callFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto [customers, messages] = qEnvironmentVariableIsSet("LINEDESK_FULL") ? largeSample : smallSample;
    const QCommandLineOption customerOption(QStringLiteral("customers"), QStringLiteral("Size of the sample."),
        QStringLiteral("N"), QString::number(customers));
    const QCommandLineOption messageOption(QStringLiteral("messages"), QStringLiteral("Size of the sample."),
        QStringLiteral("N"), QString::number(messages));
    const QCommandLineOption fileOption(QStringLiteral("out"), QStringLiteral("Where the JSON goes."),
        QStringLiteral("FILE"), QStringLiteral("build/bench.json"));
    parser.addOptions({customerOption, messageOption, fileOption});
    parser.addPositionalArgument(
        QStringLiteral("bench"), QStringLiteral("inbox, transcript, queue, kpis, start, list"));
    parser.process(application);
    BenchCall call;
    call.sample.customers = parser.value(customerOption).toLongLong();
    call.sample.messages = parser.value(messageOption).toLongLong();
    call.sample.endsAt = SystemClock().now();
    call.file = parser.value(fileOption);
    call.names = parser.positionalArguments();
    return call;
}

Outcome checkNames(const BenchCall &call)
{
    for (const QString &name : call.names) {
        const bool isKnown = std::any_of(
            allBenches().cbegin(), allBenches().cend(), [&name](const Bench &bench) { return bench.name == name; });
        if (!isKnown) {
            return makeError(ErrorKind::WrongCall, {QStringLiteral("bench"), name});
        }
    }
    return Done{};
}

Outcome measureOnGround(const BenchCall &call, BenchReport &report)
{
    const auto isWanted = [&call](const Bench &bench) { return bench.onGround != nullptr && call.wants(bench); };
    if (std::none_of(allBenches().cbegin(), allBenches().cend(), isWanted)) {
        return Done{};
    }
    say(QStringLiteral("a sample of %1 customers and %2 messages")
            .arg(call.sample.customers)
            .arg(call.sample.messages));
    report.note(QStringLiteral("customers"), call.sample.customers);
    report.note(QStringLiteral("messages"), call.sample.messages);
    BenchGround ground;
    const Outcome prepared = ground.prepare(call.sample);
    if (!prepared) {
        return prepared;
    }
    for (const Bench &bench : allBenches()) {
        if (isWanted(bench)) {
            say(bench.name);
            const Outcome measured = bench.onGround(ground, report);
            if (!measured) {
                return measured;
            }
        }
    }
    return Done{};
}

Outcome measureAlone(const BenchCall &call, BenchReport &report)
{
    for (const Bench &bench : allBenches()) {
        if (bench.alone != nullptr && call.wants(bench)) {
            say(bench.name);
            const Outcome measured = bench.alone(report);
            if (!measured) {
                return measured;
            }
        }
    }
    return Done{};
}

Outcome write(const QString &name, const BenchReport &report)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report.json()).toJson()) > 0 && file.flush();
    return isWritten ? Outcome(Done{}) : Outcome(makeError(ErrorKind::FileFailed, {name}, file.errorString()));
}

Outcome measure(const BenchCall &call)
{
    BenchReport report;
    Outcome outcome = checkNames(call);
    if (outcome) {
        outcome = measureOnGround(call, report);
    }
    if (outcome) {
        outcome = measureAlone(call, report);
    }
    // What was measured before a failure is worth having too.
    QTextStream(stdout) << report.table();
    return outcome ? write(call.file, report) : outcome;
}

int runBenches(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Outcome outcome = measure(callFrom(application));
    if (!outcome) {
        say(QStringLiteral("failed: %1 %2 %3")
                .arg(errorName(outcome.error().kind), outcome.error().parameters.join(u' '), outcome.error().cause));
        return 1;
    }
    return 0;
}

int runChild(const QString &name, int argc, char **argv)
{
    for (const Child &child : allChildren()) {
        if (child.name == name) {
            return child.run(argc, argv);
        }
    }
    return 2;
}

} // namespace

} // namespace linedesk

int main(int argc, char **argv)
{
    const bool isChild = argc == 3 && QByteArrayView(argv[1]) == QByteArrayView("--child");
    return isChild ? linedesk::runChild(QString::fromLocal8Bit(argv[2]), argc, argv) : linedesk::runBenches(argc, argv);
}
