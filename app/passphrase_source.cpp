// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_source.h"

#include "core/base/secret.h"
#include "core/base/text/windows_1252.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <QTextStream>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace brobygger {

namespace {
constexpr const char* variable = "BROBYGGER_PASSPHRASE";

struct PassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

QString withoutLastLineEnd(QString text) {
    for (const char* lineEnd : {"\r\n", "\n", "\r"}) {
        if (text.endsWith(QLatin1String(lineEnd))) {
            text.chop(static_cast<qsizetype>(qstrlen(lineEnd)));
            return text;
        }
    }
    return text;
}

/// A passphrase has no zero characters, so zero bytes are halves of the letters of UTF-16.
std::optional<QStringDecoder::Encoding> utf16In(const QByteArray& file) {
    if (file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff")) {
        return QStringDecoder::Utf16;
    }
    const qsizetype zero = file.indexOf('\0');
    if (zero < 0 || file.size() % 2 != 0) {
        return {};
    }
    return zero % 2 == 0 ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
}

QString textOf(const QByteArray& file) {
    if (const auto encoding = utf16In(file)) {
        return QStringDecoder(*encoding)(file);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(file);
    return utf8.hasError() ? fromWindows1252(file) : text;
}

/// Nothing of it is left where the system shows the environment of a program.
std::optional<QString> takeInherited() {
    char* const inherited = std::getenv(variable);
    if (!inherited) {
        return {};
    }
    QString passphrase = QString::fromLocal8Bit(inherited);
    wipe(inherited, std::strlen(inherited));
    qunsetenv(variable);
    return passphrase;
}

QString askAtTerminal() {
    QTextStream(stderr) << PassphraseWords::tr("Passphrase: ") << Qt::flush;
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString typed = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    QTextStream(stderr) << "\n"; // the one that was typed was not shown
    return typed;
}
} // namespace

QString passphraseIn(const QByteArray& file) { return withoutLastLineEnd(textOf(file)); }

Result<QString> readPassphrase(const QString& passphraseFile) {
    const std::optional<QString> inherited = takeInherited();
    if (!passphraseFile.isEmpty()) {
        QFile file(passphraseFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorKind::NotFound,
                         PassphraseWords::tr("The passphrase file cannot be read. Check its name and permissions.")};
        }
        return passphraseIn(file.readAll());
    }
    if (inherited) {
        return *inherited;
    }
    if (isatty(STDIN_FILENO) == 0) {
        return Error{ErrorKind::Invalid,
                     PassphraseWords::tr("There is no passphrase: use --passphrase-file or BROBYGGER_PASSPHRASE.")};
    }
    return askAtTerminal();
}

} // namespace brobygger
