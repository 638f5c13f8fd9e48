// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codes.h"
#include "core/imports/caseload/caseload_fields.h"

namespace brobygger {

/// A value of a fixed list with all the words it is written as; the first is the Danish one that is shown.
struct WordChoice {
    QString id;
    QStringList words;
};

template <class Record, class At> ImportField<Record> wordAt(At at, const QList<WordChoice>& values) {
    QList<FieldChoice> choices;
    QHash<QString, QString> words;
    for (const WordChoice& value : values) {
        choices.append({value.id, value.words.value(0)});
        for (const QString& word : value.words + QStringList{value.id}) {
            const QString folded = foldedText(word.simplified());
            if (!words.contains(folded)) {
                words.insert(folded, value.id);
            }
        }
    }
    return choiceAt<Record>(at, choices, words);
}

/// A field whose values are a coded list of the file, written as id or in any of the three languages; `further` holds by
/// id what else people write for one.
template <class Record, class At> ImportField<Record> codeAt(At at, const CaseloadWords& words, const char* list,
                                                             const QHash<QString, QStringList>& further = {}) {
    QList<WordChoice> values;
    const QList<Code> codes = words.codes != nullptr ? words.codes->list(QLatin1String(list)) : QList<Code>();
    for (const Code& code : codes) {
        values.append({code.id, QStringList{code.nameDa, code.nameSv, code.nameEn} + further.value(code.id)});
    }
    return wordAt<Record>(at, values);
}

} // namespace brobygger
