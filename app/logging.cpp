// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <cstdio>

namespace brobygger {

namespace {
const char* wordFor(QtMsgType type) {
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "message";
}

void write(QtMsgType type, const QMessageLogContext&, const QString& message) {
    const QByteArray line =
        QStringLiteral("%1 %2: %3\n")
            .arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz")), QLatin1String(wordFor(type)), message)
            .toLocal8Bit();
    std::fputs(line.constData(), stderr);
}
} // namespace

void installLogging() { qInstallMessageHandler(write); }

void logError(const Error& error) {
    if (!error.detail.isEmpty()) {
        qWarning("%s", qPrintable(error.detail));
    }
}

QString explain(const Error& error) {
    logError(error);
    return error.message;
}

} // namespace brobygger
