// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/languages.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace brobygger {

namespace {
struct LanguagesWords {
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

/// Codes of ISO 639.
struct KnownLanguage {
    const char* code;
    const char* name;
};

constexpr KnownLanguage knownLanguages[] = {
    {"da", QT_TRANSLATE_NOOP("Languages", "Danish")},
    {"en", QT_TRANSLATE_NOOP("Languages", "English")},
    {"de", QT_TRANSLATE_NOOP("Languages", "German")},
    {"sv", QT_TRANSLATE_NOOP("Languages", "Swedish")},
    {"nb", QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    {"fo", QT_TRANSLATE_NOOP("Languages", "Faroese")},
    {"kl", QT_TRANSLATE_NOOP("Languages", "Greenlandic")},
    {"is", QT_TRANSLATE_NOOP("Languages", "Icelandic")},
    {"dsl", QT_TRANSLATE_NOOP("Languages", "Danish sign language")},
    {"ar", QT_TRANSLATE_NOOP("Languages", "Arabic")},
    {"fa", QT_TRANSLATE_NOOP("Languages", "Persian")},
    {"prs", QT_TRANSLATE_NOOP("Languages", "Dari")},
    {"ps", QT_TRANSLATE_NOOP("Languages", "Pashto")},
    {"ku", QT_TRANSLATE_NOOP("Languages", "Kurdish")},
    {"tr", QT_TRANSLATE_NOOP("Languages", "Turkish")},
    {"so", QT_TRANSLATE_NOOP("Languages", "Somali")},
    {"ti", QT_TRANSLATE_NOOP("Languages", "Tigrinya")},
    {"ur", QT_TRANSLATE_NOOP("Languages", "Urdu")},
    {"pl", QT_TRANSLATE_NOOP("Languages", "Polish")},
    {"ro", QT_TRANSLATE_NOOP("Languages", "Romanian")},
    {"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
    {"ru", QT_TRANSLATE_NOOP("Languages", "Russian")},
    {"bs", QT_TRANSLATE_NOOP("Languages", "Bosnian")},
    {"sr", QT_TRANSLATE_NOOP("Languages", "Serbian")},
    {"hr", QT_TRANSLATE_NOOP("Languages", "Croatian")},
    {"sq", QT_TRANSLATE_NOOP("Languages", "Albanian")},
    {"lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian")},
    {"bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian")},
    {"es", QT_TRANSLATE_NOOP("Languages", "Spanish")},
    {"fr", QT_TRANSLATE_NOOP("Languages", "French")},
    {"it", QT_TRANSLATE_NOOP("Languages", "Italian")},
    {"nl", QT_TRANSLATE_NOOP("Languages", "Dutch")},
    {"vi", QT_TRANSLATE_NOOP("Languages", "Vietnamese")},
    {"zh", QT_TRANSLATE_NOOP("Languages", "Chinese")},
    {"th", QT_TRANSLATE_NOOP("Languages", "Thai")},
    {"ta", QT_TRANSLATE_NOOP("Languages", "Tamil")},
};

QString ownNameOf(const QString& code) {
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString() : QLocale(language).nativeLanguageName();
}

bool isSame(const QString& one, const QString& other) { return one.compare(other, Qt::CaseInsensitive) == 0; }

QStringList partsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,;/]|\\s(?:og|and|och)\\s"));
    QStringList parts;
    for (const QString& part : text.split(between)) {
        if (!part.trimmed().isEmpty()) {
            parts.append(part.simplified());
        }
    }
    return parts;
}

QString nameOfLanguage(const QString& code) {
    for (const KnownLanguage& known : knownLanguages) {
        if (isSame(code, QLatin1String(known.code))) {
            return LanguagesWords::tr(known.name);
        }
    }
    const QString own = ownNameOf(code);
    return own.isEmpty() ? code : own;
}

QString codeOfLanguage(const QString& typed) {
    for (const KnownLanguage& known : knownLanguages) {
        const QString code = QLatin1String(known.code);
        for (const QString& name :
             {code, QString(QLatin1String(known.name)), LanguagesWords::tr(known.name), ownNameOf(code)}) {
            if (isSame(typed, name)) {
                return code;
            }
        }
    }
    return typed;
}

/// Completes what stands behind the last comma.
class LanguageCompleter final : public QCompleter {
public:
    LanguageCompleter(const QStringList& names, QObject* parent)
        : QCompleter(names, parent) {
        setCaseSensitivity(Qt::CaseInsensitive);
    }
    QString pathFromIndex(const QModelIndex& index) const override {
        const auto* edit = qobject_cast<const QLineEdit*>(widget());
        const QString text = edit ? edit->text() : QString();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        const QString name = QCompleter::pathFromIndex(index);
        return comma < 0 ? name : text.left(comma) + QStringLiteral(", ") + name;
    }
    QStringList splitPath(const QString& path) const override { return {path.section(QLatin1Char(','), -1).trimmed()}; }
};
} // namespace

QString languageNames(const QString& codes) {
    QStringList names;
    for (const QString& code : partsOf(codes)) {
        names.append(nameOfLanguage(code));
    }
    return names.join(QStringLiteral(", "));
}

QString languageCodes(const QString& typed) {
    QStringList codes;
    for (const QString& part : partsOf(typed)) {
        codes.append(codeOfLanguage(part));
    }
    codes.removeDuplicates();
    return codes.join(QStringLiteral(", "));
}

void offerLanguages(QLineEdit* edit) {
    QStringList names;
    for (const KnownLanguage& known : knownLanguages) {
        names.append(LanguagesWords::tr(known.name));
    }
    edit->setCompleter(new LanguageCompleter(names, edit));
}

} // namespace brobygger
