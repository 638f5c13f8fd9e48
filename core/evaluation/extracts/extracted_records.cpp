// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/extracted_records.h"

#include "core/base/text/text.h"
#include "core/evaluation/extracts/person_keys.h"

namespace brobygger {

namespace {
constexpr qsizetype maskBytes = 8;

/// Ids of the file as numbers under the secret: those of different files do not meet, and they do not tell how many there are.
class MaskedIds {
public:
    MaskedIds(const Secret& secret, const QByteArray& origin)
        : m_secret(secret)
        , m_begin("record\n" + origin + '\n') {}

    qint64 of(qint64 id) const { return id == 0 ? 0 : numberUnderSecret(m_secret, m_begin + QByteArray::number(id)); }
    template <class Records> void put(std::vector<Records>& records) const {
        for (Records& record : records) {
            record.id = of(record.id);
        }
    }

private:
    const Secret& m_secret;
    QByteArray m_begin;
};

void maskIds(EvaluationRecords& records, const MaskedIds& ids) {
    for (EvaluationRecords::Person& person : records.persons) {
        person.id = CitizenId();
    }
    for (EvaluationRecords::Score& score : records.scores) {
        score.measurement = ids.of(score.measurement);
    }
    for (EvaluationRecords::Experience& form : records.experiences) {
        form.measurement = ids.of(form.measurement);
    }
    for (EvaluationRecords::Screening& screening : records.screenings) {
        screening.secondOf = ids.of(screening.secondOf);
    }
    ids.put(records.courses);
    ids.put(records.referrals);
    ids.put(records.offerReferrals);
    ids.put(records.contacts);
    ids.put(records.appointments);
    ids.put(records.serviceUse);
    ids.put(records.labour);
    ids.put(records.screenings);
    ids.put(records.rungs);
    ids.put(records.costs);
}

void leaveOutWhatIsOfTheProject(EvaluationRecords& records) {
    records.prices.clear();
    records.comparisons.clear();
    records.norms.clear();
    records.themes.clear();
    records.quotes.clear();
    records.baselines.clear();
    records.cycles.clear();
}
} // namespace

EvaluationRecords extractedRecords(EvaluationRecords records, const Secret& secret, const ExtractOrigin& origin) {
    leaveOutWhatIsOfTheProject(records);
    maskScreeners(records, secret, origin);
    maskIds(records, MaskedIds(secret, origin.file));
    return records;
}

void maskScreeners(EvaluationRecords& records, const Secret& secret, const ExtractOrigin& origin) {
    const auto masked = [&](const QString& name) {
        const QString folded = foldedWords(name.isEmpty() ? origin.worker : name).join(QLatin1Char(' '));
        const QByteArray who = folded.isEmpty() ? "worker\n" + origin.file : "screener\n" + folded.toUtf8();
        return QString::fromLatin1(underSecret(secret, who).left(maskBytes).toHex());
    };
    QHash<int, CodeWord> masks;
    for (EvaluationRecords::Screening& screening : records.screenings) {
        const auto known = masks.constFind(screening.screener.at);
        if (known == masks.cend()) {
            const CodeWord mask = records.words.of(masked(records.words.text(screening.screener)));
            masks.insert(screening.screener.at, mask);
            screening.screener = mask;
        } else {
            screening.screener = *known;
        }
    }
}

} // namespace brobygger
