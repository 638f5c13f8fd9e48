// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger::architecture;

namespace {

QString folderOf(const QString& include) {
    const QString inside = include.section(QLatin1Char('/'), 1);
    return inside.section(QLatin1Char('/'), 0, -2);
}

/// The first folder below the layer: "kit" of "ui/kit/forms/form.h".
QString sliceOf(const QString& path) { return folderOf(path).section(QLatin1Char('/'), 0, 0); }

QHash<QString, QSet<QString>> usedInCore() {
    QHash<QString, QSet<QString>> used;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"))) {
        used[file.folder()];
        for (const QString& include : file.includes()) {
            if (include.startsWith(QStringLiteral("core/")) && folderOf(include) != file.folder()) {
                used[file.folder()].insert(folderOf(include));
            }
        }
    }
    return used;
}

QString textOf(const QString& path) {
    QFile file(projectRoot() + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

struct Tier {
    QString name;
    QSet<QString> folders;
};

/// The tiers as core/CMakeLists.txt builds them, the lowest first.
QList<Tier> tiersBuilt() {
    static const QRegularExpression shape(QStringLiteral("^set\\((\\w+) +([^)]+)\\)"), QRegularExpression::MultilineOption);
    QList<Tier> tiers;
    for (auto match = shape.globalMatch(textOf(QStringLiteral("core/CMakeLists.txt"))); match.hasNext();) {
        const auto tier = match.next();
        const QStringList folders = tier.captured(2).simplified().split(QLatin1Char(' '));
        tiers.append({tier.captured(1), QSet<QString>(folders.begin(), folders.end())});
    }
    return tiers;
}

/// The tiers as the map in core/README.md tells them, in its order.
QList<Tier> tiersTold() {
    static const QRegularExpression line(QStringLiteral("^- \\*\\*([a-z ]+)\\*\\* (.+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression folder(QStringLiteral("`([a-z_/]+)`"));
    const QString map =
        textOf(QStringLiteral("core/README.md")).section(QStringLiteral("## Tiers"), 1).section(QStringLiteral("\n## "), 0, 0);
    QList<Tier> tiers;
    for (auto match = line.globalMatch(map); match.hasNext();) {
        const auto tier = match.next();
        tiers.append({tier.captured(1).replace(QLatin1Char(' '), QLatin1Char('_')), {}});
        for (auto name = folder.globalMatch(tier.captured(2)); name.hasNext();) {
            tiers.last().folders.insert(name.next().captured(1));
        }
    }
    return tiers;
}

/// The files of ui that may know the lists of all pages, tabs and forms.
QStringList usersOfTheList() {
    return {QStringLiteral("ui/citizens/citizen_view.cpp"), QStringLiteral("ui/draft_forms.cpp"),
            QStringLiteral("ui/slices.cpp")};
}

/// What files of this folder include of ui beyond these folders and files.
QStringList beyond(const QString& folder, const QStringList& allowed) {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(folder)) {
        for (const QString& include : file.includes()) {
            const bool isAllowed = std::any_of(allowed.cbegin(), allowed.cend(),
                                               [&include](const QString& begin) { return include.startsWith(begin); });
            if (include.startsWith(QStringLiteral("ui/")) && !isAllowed) {
                wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    return wrong;
}

QString written(const QSet<QString>& names) {
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("A lower layer includes no upper one: app over ui over core", "[architecture]") {
    const QHash<QString, QStringList> forbidden = {
        {QStringLiteral("core"), {QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("tests/")}},
        {QStringLiteral("ui"), {QStringLiteral("app/"), QStringLiteral("tests/")}},
        {QStringLiteral("app"), {QStringLiteral("tests/")}}};
    QStringList wrong;
    for (auto layer = forbidden.begin(); layer != forbidden.end(); ++layer) {
        for (const SourceFile& file : sourceFiles(layer.key())) {
            for (const QString& include : file.includes()) {
                for (const QString& upper : layer.value()) {
                    if (include.startsWith(upper)) {
                        wrong << file.path + QStringLiteral(" includes ") + include;
                    }
                }
            }
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("A story knows the program only by what a hand can do", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("tests/stories"), {QStringLiteral("_stories.cpp")})) {
        for (const QString& include : file.includes()) {
            if (include != QStringLiteral("tests/stories/hand.h")) {
                wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("The core knows no widgets, painters or windows", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"))) {
        wrong << linesWith(
            file,
            QStringLiteral(
                "#include "
                "<(QWidget|QApplication|QGuiApplication|QPainter|QColor|QFont|QTextDocument|QMessageBox|QDialog|QChart)"));
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("A page includes no other page and no store", "[architecture]") {
    const QSet<QString> shared = {QStringLiteral("kit"), QStringLiteral("shared"), QStringLiteral("imports"),
                                  QStringLiteral("partners"), QStringLiteral("costs")};
    const QStringList shell = {QStringLiteral("ui/shell/navigator.h"), QStringLiteral("ui/shell/slice.h")};
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("ui"))) {
        for (const QString& include : file.includes()) {
            const bool isStore = include.startsWith(QStringLiteral("core/")) && include.endsWith(QStringLiteral("_store.h"));
            const bool isOtherSlice = include.startsWith(QStringLiteral("ui/")) && sliceOf(include) != sliceOf(file.path) &&
                                      !shared.contains(sliceOf(include)) && !shell.contains(include);
            const bool mayKnowAll = file.folder().isEmpty() || sliceOf(file.path) == QStringLiteral("shell");
            const bool isTheList = include == QStringLiteral("ui/slices.h") && usersOfTheList().contains(file.path);
            if (isStore || (isOtherSlice && !mayKnowAll && !isTheList)) {
                wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("Who includes a service does not get its store along", "[architecture]") {
    QSet<QString> services;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core/workspace"), {QStringLiteral("workspace.h")})) {
        const QStringList includes = file.includes();
        services += QSet<QString>(includes.begin(), includes.end());
    }
    REQUIRE(services.size() > 10);
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"), {QStringLiteral(".h")})) {
        for (const QString& include : file.includes()) {
            if (services.contains(file.path) && include.endsWith(QStringLiteral("_store.h"))) {
                wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    checkNone(wrong);
}

TEST_CASE("The kit of widgets knows no subject", "[architecture]") {
    const QStringList known = {QStringLiteral("base"), QStringLiteral("charts")};
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("ui/kit"))) {
        for (const QString& include : file.includes()) {
            if (include.startsWith(QStringLiteral("core/")) && !known.contains(sliceOf(include))) {
                wrong << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    checkNone(wrong);
    checkNone(beyond(QStringLiteral("ui/kit"), {QStringLiteral("ui/kit/")}));
}

TEST_CASE("What the pages share knows no page", "[architecture]") {
    checkNone(beyond(QStringLiteral("ui/shared"),
                     {QStringLiteral("ui/kit/"), QStringLiteral("ui/shared/"), QStringLiteral("ui/shell/navigator.h"),
                      QStringLiteral("ui/shell/slice.h"), QStringLiteral("ui/shell/ids.h")}));
}

TEST_CASE("The lists of all pages, tabs and forms are known to those few that need them", "[architecture]") {
    QStringList users;
    for (const SourceFile& file : sourceFiles(QStringLiteral("ui"))) {
        if (file.includes().contains(QStringLiteral("ui/slices.h"))) {
            users << file.path;
        }
    }
    users.sort();
    CHECK(users.join(QLatin1Char('\n')).toStdString() == usersOfTheList().join(QLatin1Char('\n')).toStdString());
}

TEST_CASE("A folder of the core uses only its own tier and those below", "[architecture]") {
    const QList<Tier> tiers = tiersBuilt();
    REQUIRE(tiers.size() >= 5);
    QHash<QString, qsizetype> height;
    for (qsizetype at = 0; at < tiers.size(); ++at) {
        for (const QString& folder : tiers[at].folders) {
            height.insert(folder, at);
        }
    }
    QStringList wrong;
    const auto used = usedInCore();
    for (auto folder = used.begin(); folder != used.end(); ++folder) {
        for (const QString& other : folder.value()) {
            if (height.value(other, tiers.size()) > height.value(folder.key(), -1)) {
                wrong << folder.key() + QStringLiteral(" uses ") + other;
            }
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("The map in core/README.md names exactly the folders of the core, in the tiers they are built in", "[architecture]") {
    const QList<Tier> built = tiersBuilt();
    const QList<Tier> told = tiersTold();
    QSet<QString> named;
    REQUIRE(told.size() == built.size());
    for (qsizetype at = 0; at < told.size(); ++at) {
        INFO(built[at].name.toStdString());
        CHECK(told[at].name == built[at].name);
        CHECK(written(told[at].folders).toStdString() == written(built[at].folders).toStdString());
        named += told[at].folders;
    }
    const QStringList folders = usedInCore().keys();
    CHECK(written(named).toStdString() == written(QSet<QString>(folders.begin(), folders.end())).toStdString());
}

TEST_CASE("The folders of the core form no circle", "[architecture]") {
    auto left = usedInCore();
    bool removed = true;
    while (removed) {
        removed = false;
        for (const QString& folder : left.keys()) {
            if (left.value(folder).isEmpty()) {
                left.remove(folder);
                for (auto other = left.begin(); other != left.end(); ++other) {
                    other->remove(folder);
                }
                removed = true;
            }
        }
    }
    const QStringList circle = left.keys();
    INFO(circle.join(QStringLiteral(", ")).toStdString());
    CHECK(circle.isEmpty());
}
