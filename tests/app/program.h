// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace brobygger::test {

/// What the program answered when it was run with a verb.
struct Answer {
    int status = -1;
    QByteArray output;
    QByteArray complaint;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

inline const QByteArray programPassphrase = QByteArrayLiteral("en brobygger i regnvejr");

/// The built program, started with a verb, the passphrase in its environment and no display.
/// With `outputFile` its standard output goes there.
std::unique_ptr<QProcess> startProgram(const QStringList& arguments, const QStringList& environment = {},
                                       const QString& outputFile = {});
/// The same, run to its end.
Answer runProgram(const QStringList& arguments, const QStringList& environment = {}, const QString& outputFile = {});
/// A demo file at this path; throws when it cannot be made.
void makeDemo(const QString& path, int citizens);
/// The bytes of a file and of everything in the folder it lies in.
QByteArray bytesBeside(const QString& path);

/// A command line as one types it.
QStringList words(const char* text);
/// The path of a new file with this in it.
QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes);

} // namespace brobygger::test
