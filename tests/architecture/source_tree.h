// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace brobygger::architecture {

/// One file of the project as the rules see it.
struct SourceFile {
    QString path; ///< from the root: core/citizens/citizen.h
    QString text;
    /// What it includes of the project, from the root.
    QStringList includes() const;
    /// core, ui, app …
    QString layer() const { return path.section(QLatin1Char('/'), 0, 0); }
    /// The folder below the layer: citizens, kit, exchange/csv; empty for files of the layer itself.
    QString folder() const;
};

/// The folder that holds the whole project, with a slash at its end: tests are run there.
QString projectRoot();

/// The files of the project below a folder whose names end in one of `endings`.
QList<SourceFile> sourceFiles(const QString& folder,
                              const QStringList& endings = {QStringLiteral(".h"), QStringLiteral(".cpp")});

/// "path: what": the lines of a file in which a pattern occurs outside comments.
QStringList linesWith(const SourceFile& file, const QString& pattern);

/// Checks that nothing is wrong, and says what is.
void checkNone(const QStringList& wrong);

} // namespace brobygger::architecture
