// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line_help.h"

#include "app/verbs/verb.h"
#include "app/version.h"

namespace brobygger {

namespace {

QString called(const Verb& verb) { return (verb.name + QLatin1Char(' ') + verb.words).trimmed(); }

QString called(const VerbOption& option) {
    return (QStringLiteral("--") + option.name + QLatin1Char(' ') + option.value).trimmed();
}

/// Text as roff takes it literally: a hyphen stays one that can be searched for, and no line is a command.
QString roff(const QString& text) {
    QString safe = text;
    safe.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    safe.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    const bool isCommand = safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('\''));
    return isCommand ? QStringLiteral("\\&") + safe : safe;
}

QString manualOptions(const QList<VerbOption>& options) {
    QString text;
    for (const VerbOption& option : options) {
        text += QStringLiteral(".TP\n\\fB%1\\fR %2\n%3%4\n")
                    .arg(roff(QStringLiteral("--") + option.name), roff(option.value), roff(option.help),
                         option.isRequired ? QStringLiteral(" (required)") : QString());
    }
    return text;
}

/// The names that come after `first`, or the first words of all verbs when it is empty, each once.
QStringList wordsAfter(const QString& first) {
    QStringList words;
    for (const Verb& verb : verbs()) {
        const QStringList name = verb.name.split(QLatin1Char(' '));
        const QString word = first.isEmpty() ? name.first() : name.first() == first ? name.value(1) : QString();
        if (!word.isEmpty() && !words.contains(word)) {
            words << word;
        }
    }
    return words;
}

QString completed(const QStringList& words) { return QStringLiteral("words='%1'").arg(words.join(QLatin1Char(' '))); }

/// The branch of one verb: after an option its values, or nothing, so that files are proposed; else the options.
QString completionOf(const Verb& verb) {
    QStringList names{QStringLiteral("--help")};
    QStringList withFreeValue;
    QString branch = QStringLiteral("        *' %1'%2)\n            case \"$before\" in\n")
                         .arg(verb.name, verb.name.contains(QLatin1Char(' ')) ? QString() : QStringLiteral("' '*"));
    for (const VerbOption& option : verb.options + commonOptions()) {
        const QString name = QStringLiteral("--") + option.name;
        names << name;
        if (!option.choices.isEmpty()) {
            branch += QStringLiteral("                %1) %2 ;;\n").arg(name, completed(option.choices));
        } else if (!option.value.isEmpty()) {
            withFreeValue << name;
        }
    }
    return branch + QStringLiteral("                %1) ;;\n                *) %2 ;;\n            esac ;;\n")
                        .arg(withFreeValue.join(QLatin1Char('|')), completed(names));
}

} // namespace

QString helpOnAll() {
    QString text = QStringLiteral("brobygger [FILE]\nbrobygger --demo\nbrobygger VERB [options]\n"
                                  "brobygger --help | --version\n\n");
    for (const Verb& verb : verbs()) {
        text += QStringLiteral("  %1%2\n").arg(verb.name.leftJustified(26), verb.summary);
    }
    return text + QStringLiteral("\n  help VERB                 options of a verb\n");
}

QString helpOn(const Verb& verb) {
    QString text = QStringLiteral("brobygger %1   %2\n\n").arg(called(verb), verb.summary);
    for (const VerbOption& option : verb.options + commonOptions()) {
        text += QStringLiteral("  %1%2%3\n")
                    .arg(called(option).leftJustified(32), option.help,
                         option.isRequired ? QStringLiteral(" (required)") : QString());
    }
    return text;
}

QString manPage() {
    QString text = QStringLiteral(R"(.\" SPDX-License-Identifier: GPL-3.0-or-later
.\" Made by the build from the verbs of the program (brobygger help man-page).
.TH BROBYGGER 1 "" "Brobygger %1" "User Commands"
.SH NAME
brobygger \- casework with socially vulnerable citizens, in one encrypted file
.SH SYNOPSIS
.B brobygger
.RI [ FILE ]
.br
.B brobygger \-\-demo
.br
.B brobygger
.I VERB
.RI [ options ]
.br
.B brobygger \-\-help
|
.B \-\-version
.SH DESCRIPTION
Without a verb the window opens: on the file named, or on the one used last; with
.B \-\-demo
on a demo municipality in a temporary file. With a verb the program runs without a window and needs no display.
.SH OPTIONS OF EVERY VERB
)")
                       .arg(roff(programVersion()));
    text += manualOptions(commonOptions()) + QStringLiteral(".SH VERBS\n");
    for (const Verb& verb : verbs()) {
        text += QStringLiteral(".SS %1\n%2.\n").arg(roff(called(verb)), roff(verb.summary)) + manualOptions(verb.options);
    }
    return text + QStringLiteral(R"(.SH ENVIRONMENT
.TP
.B BROBYGGER_PASSPHRASE
The passphrase, when
.B \-\-passphrase\-file
names no file. Without either it is asked for at the terminal.
.SH EXIT STATUS
.TP
.B 0
The work is done.
.TP
.B 1
The work failed; one line on standard error says why and what to do. Nothing half-written is left.
.TP
.B 2
The command line cannot be understood.
)");
}

QString bashCompletion() {
    QString text = QStringLiteral(R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Made by the build from the verbs of the program (brobygger help bash-completion).
_brobygger() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=
    case "$COMP_CWORD ${COMP_WORDS[1]} ${COMP_WORDS[2]-}" in
)");
    const QStringList firsts = wordsAfter({});
    const QStringList window{QStringLiteral("help"), QStringLiteral("--demo"), QStringLiteral("--help"),
                             QStringLiteral("--version")};
    text +=
        QStringLiteral("        '1 '*) %1 ;;\n        '2 help '*) %2 ;;\n").arg(completed(firsts + window), completed(firsts));
    for (const QString& first : firsts) {
        if (const QStringList seconds = wordsAfter(first); !seconds.isEmpty()) {
            text += QStringLiteral("        '2 %1 '*|'3 help %1') %2 ;;\n").arg(first, completed(seconds));
        }
    }
    for (const Verb& verb : verbs()) {
        text += completionOf(verb);
    }
    return text + QStringLiteral(R"(    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _brobygger brobygger
)");
}

} // namespace brobygger
