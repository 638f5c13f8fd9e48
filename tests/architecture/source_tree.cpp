// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::architecture {

QString SourceFile::folder() const {
    const QString inside = path.section(QLatin1Char('/'), 1);
    return inside.contains(QLatin1Char('/')) ? inside.section(QLatin1Char('/'), 0, -2) : QString();
}

QStringList SourceFile::includes() const {
    static const QRegularExpression shape(QStringLiteral("^#include \"((?:core|ui|app|tests)/[^\"]+)\""),
                                          QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

QString projectRoot() { return QDir::currentPath() + QLatin1Char('/'); }

QList<SourceFile> sourceFiles(const QString& folder, const QStringList& endings) {
    const QString root = projectRoot();
    QStringList filters;
    for (const QString& ending : endings) {
        filters << QLatin1Char('*') + ending;
    }
    QList<SourceFile> files;
    QDirIterator at(root + folder, filters, QDir::Files, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        QFile file(at.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList linesWith(const SourceFile& file, const QString& pattern) {
    const QRegularExpression shape(pattern);
    QStringList found;
    int number = 0;
    for (const QString& line : file.text.split(QLatin1Char('\n'))) {
        ++number;
        const QString code = line.section(QStringLiteral("//"), 0, 0);
        if (shape.match(code).hasMatch()) {
            found << QStringLiteral("%1:%2: %3").arg(file.path).arg(number).arg(line.trimmed());
        }
    }
    return found;
}

void checkNone(const QStringList& wrong) {
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

} // namespace brobygger::architecture
