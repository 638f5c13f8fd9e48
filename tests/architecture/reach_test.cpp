// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger::architecture;

// What nobody can reach is not built: every verb and question of a service, every setting, letter and coded list is used by
// a page or by the command line. What is used by other services alone stands here with its reason.

namespace {

const QHash<QString, QString>& servicesAlone() {
    static const QHash<QString, QString> reasons = {
#include "tests/architecture/reach_exceptions.inc"
    };
    return reasons;
}

QString allTextOf(const QStringList& layers) {
    QString all;
    for (const QString& layer : layers) {
        for (const SourceFile& file : sourceFiles(layer)) {
            all += file.text;
        }
    }
    return all;
}

const QString& front() {
    static const QString text = allTextOf({QStringLiteral("ui"), QStringLiteral("app")});
    return text;
}

/// The classes that the workspace holds as members: the services of a file.
QStringList services() {
    static const QRegularExpression member(QStringLiteral("^    (\\w+) \\w+;"), QRegularExpression::MultilineOption);
    QStringList names;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core/workspace"))) {
        for (auto match = member.globalMatch(file.text); match.hasNext();) {
            names << match.next().captured(1);
        }
    }
    names.removeOne(QStringLiteral("Session")); // what services write through
    return names;
}

/// The part of a class that everybody may call, without comments.
QString publicPart(const QString& header, const QString& name) {
    const qsizetype begin = header.indexOf(QRegularExpression(QStringLiteral("class %1 final[^{;]*\\{").arg(name)));
    if (begin < 0) {
        return {};
    }
    static const QRegularExpression comment(QStringLiteral("///[^\\n]*"));
    QString body = header.mid(begin, header.indexOf(QStringLiteral("\n};"), begin) - begin);
    body.truncate(body.indexOf(QStringLiteral("\nprivate:")) < 0 ? body.size() : body.indexOf(QStringLiteral("\nprivate:")));
    return body.remove(comment);
}

/// Its functions, without those that need somebody else's write: they are parts of other verbs.
QStringList functionsOf(const QString& publicPart) {
    static const QRegularExpression function(QStringLiteral("[\\s>&*]([a-z]\\w*)\\(([^;{]*)\\)(?: const)?\\s*[;{]"));
    QStringList names;
    for (auto match = function.globalMatch(publicPart); match.hasNext();) {
        const auto found = match.next();
        const bool isMember = found.captured(1).startsWith(QStringLiteral("m_")); // started by an inline constructor
        if (!isMember && !found.captured(2).contains(QStringLiteral("Write& "))) {
            names << found.captured(1);
        }
    }
    names.removeDuplicates();
    return names;
}

/// The text of ui and app without the list of ids.
QString usesOfIds() {
    QString all;
    for (const SourceFile& file : sourceFiles(QStringLiteral("ui")) + sourceFiles(QStringLiteral("app"))) {
        if (file.path != QStringLiteral("ui/shell/ids.h")) {
            all += file.text;
        }
    }
    return all;
}

bool isCalled(const QString& function) {
    return front().contains(QRegularExpression(QStringLiteral("(\\.|->|::)%1\\b").arg(function)));
}

} // namespace

TEST_CASE("Everything a service can do is reached from a page or the command line", "[architecture]") {
    QStringList unreached;
    QStringList needless = servicesAlone().keys().filter(QStringLiteral("::"));
    const QList<SourceFile> headers = sourceFiles(QStringLiteral("core"), {QStringLiteral(".h")});
    int seen = 0;
    for (const QString& service : services()) {
        for (const SourceFile& header : headers) {
            for (const QString& function : functionsOf(publicPart(header.text, service))) {
                const QString name = service + QStringLiteral("::") + function;
                ++seen;
                if (isCalled(function)) {
                    continue;
                }
                if (!needless.removeOne(name)) {
                    unreached << name;
                }
            }
        }
    }
    CHECK(seen > 150); // the reading above still understands the headers
    checkNone(unreached);
    INFO("exceptions that are none any more");
    checkNone(needless);
}

TEST_CASE("Every command that has a constant is asked for by somebody and carried out by somebody", "[architecture]") {
    static const QRegularExpression constant(QStringLiteral("inline constexpr CommandId (\\w+)\\{"));
    QFile file(projectRoot() + QStringLiteral("ui/shell/ids.h"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString uses = usesOfIds();
    QStringList wrong;
    int seen = 0;
    for (auto match = constant.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const QString id = match.next().captured(1);
        // It begins the command that is added; whoever asks names the place first.
        const QRegularExpression handled(QStringLiteral("[({]\\s*command::%1\\b").arg(id));
        const QRegularExpression asked(QStringLiteral("(,\\s*|[^=]= )command::%1\\b").arg(id));
        ++seen;
        if (!uses.contains(handled)) {
            wrong << id + QStringLiteral(": nobody carries it out");
        }
        if (!uses.contains(asked)) {
            wrong << id + QStringLiteral(": nobody asks for it");
        }
    }
    CHECK(seen > 5); // the reading above still understands the header
    checkNone(wrong);
}

TEST_CASE("Every page and every tab that has an id is one of the program", "[architecture]") {
    static const QRegularExpression constant(QStringLiteral("inline constexpr (Page|Tab)Id (\\w+)\\{"));
    QFile file(projectRoot() + QStringLiteral("ui/shell/ids.h"));
    QFile slices(projectRoot() + QStringLiteral("ui/slices.cpp"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(slices.open(QIODevice::ReadOnly));
    const QString entries = QString::fromUtf8(slices.readAll());
    QStringList wrong;
    // The parts that other pages are divided into are entries of these pages.
    const QString ids = QString::fromUtf8(file.readAll()).section(QStringLiteral("namespace section"), 0, 0);
    for (auto match = constant.globalMatch(ids); match.hasNext();) {
        const auto found = match.next();
        const QString entry = QStringLiteral("{%1::%2, titled").arg(found.captured(1).toLower(), found.captured(2));
        if (!entries.contains(entry)) {
            wrong << entry;
        }
    }
    checkNone(wrong);
}

TEST_CASE("Every setting has its field", "[architecture]") {
    static const QRegularExpression setting(QStringLiteral("inline constexpr Setting<[^>]*> (\\w+)\\{"));
    QStringList unreached;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"), {QStringLiteral(".h")})) {
        for (auto match = setting.globalMatch(file.text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!front().contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name))) &&
                !servicesAlone().contains(name)) {
                unreached << file.path + QStringLiteral(": ") + name;
            }
        }
    }
    checkNone(unreached);
}

TEST_CASE("Every kind of letter and every coded list is used", "[architecture]") {
    QStringList unreached;
    const QString core = allTextOf({QStringLiteral("core")});
    for (const QString& name : QDir(projectRoot() + QStringLiteral("resources/templates")).entryList(QDir::Files)) {
        if (!core.contains(name.section(QLatin1Char('.'), 0, 0))) {
            unreached << name;
        }
    }
    QFile codes(projectRoot() + QStringLiteral("resources/vocabularies/codes.json"));
    REQUIRE(codes.open(QIODevice::ReadOnly));
    for (const QString& list : QJsonDocument::fromJson(codes.readAll()).object().keys()) {
        if (!front().contains(QLatin1Char('"') + list + QLatin1Char('"')) && !servicesAlone().contains(list)) {
            unreached << list;
        }
    }
    checkNone(unreached);
}
