// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <termios.h>
#include <unistd.h>

namespace brobygger {

namespace {
struct PassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

QString withoutLastNewline(QString text) {
    if (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    return text;
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

Result<QString> readPassphrase(const QString& passphraseFile) {
    if (!passphraseFile.isEmpty()) {
        QFile file(passphraseFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorKind::NotFound,
                         PassphraseWords::tr("The passphrase file cannot be read. Check its name and permissions.")};
        }
        return withoutLastNewline(QString::fromUtf8(file.readAll()));
    }
    if (qEnvironmentVariableIsSet("BROBYGGER_PASSPHRASE")) {
        return qEnvironmentVariable("BROBYGGER_PASSPHRASE");
    }
    if (isatty(STDIN_FILENO) == 0) {
        return Error{ErrorKind::Invalid,
                     PassphraseWords::tr("There is no passphrase: use --passphrase-file or BROBYGGER_PASSPHRASE.")};
    }
    return askAtTerminal();
}

} // namespace brobygger
