// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <hunspell/hunspell.hxx>

namespace brobygger {

namespace {
/// The names that dictionaries use and Qt knows otherwise.
const char* encodingCalled(const std::string& name) {
    const QByteArray known = QByteArray::fromStdString(name).toUpper();
    if (known == "UTF-8") {
        return "UTF-8";
    }
    return known == "ISO8859-1" || known == "ISO-8859-1" ? "ISO-8859-1" : nullptr;
}

/// "da_DK" before "da_XX"; without an ending; empty when there is none.
QString pathOf(const QString& language, const QString& folder) {
    const QDir place(folder);
    QStringList found =
        place.entryList({language + QStringLiteral("_*.dic"), language + QStringLiteral(".dic")}, QDir::Files, QDir::Name);
    const QString own = QLocale(language).name() + QStringLiteral(".dic");
    if (found.removeOne(own)) {
        found.prepend(own);
    }
    for (const QString& name : found) {
        const QString path = place.filePath(name.chopped(4));
        if (QFile::exists(path + QStringLiteral(".aff"))) {
            return path;
        }
    }
    return {};
}
} // namespace

QStringList Dictionary::installedIn() {
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                     QStandardPaths::LocateDirectory);
}

std::shared_ptr<Dictionary> Dictionary::find(const QString& language, const QStringList& folders) {
    for (const QString& folder : folders) {
        const QString path = pathOf(language, folder);
        if (path.isEmpty()) {
            continue;
        }
        const std::shared_ptr<Dictionary> dictionary(new Dictionary(path));
        if (dictionary->m_encoding) {
            return dictionary;
        }
    }
    return {};
}

Dictionary::Dictionary(const QString& path)
    : m_words(std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                         QFile::encodeName(path + QStringLiteral(".dic")).constData()))
    , m_encoding(encodingCalled(m_words->get_dict_encoding())) {}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString& word) const {
    QStringEncoder encoder(m_encoding);
    const QByteArray bytes = encoder.encode(word);
    return encoder.hasError() || m_words->spell(bytes.toStdString());
}

QStringList Dictionary::suggestions(const QString& word) const {
    constexpr size_t most = 5;
    QStringEncoder encoder(m_encoding);
    QStringDecoder decoder(m_encoding);
    const QByteArray bytes = encoder.encode(word);
    QStringList words;
    for (const std::string& each : m_words->suggest(bytes.toStdString())) {
        if (static_cast<size_t>(words.size()) < most) {
            words.append(decoder.decode(QByteArrayView(each)));
        }
    }
    return words;
}

} // namespace brobygger
