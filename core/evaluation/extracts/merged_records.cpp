// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/merged_records.h"

#include "core/evaluation/records/in_order.h"

#include <QHash>
#include <QtEndian>
#include <numeric>
#include <tuple>

namespace brobygger {

namespace {
using Records = EvaluationRecords;

/// Of somebody who stands in no own record: negative, so that it is nobody's of the own file, and the same in every extract.
CitizenId foreignId(const QByteArray& key) {
    constexpr quint64 largest = (quint64(1) << 52) - 1;
    return CitizenId(-static_cast<qint64>((qFromBigEndian<quint64>(key.constData()) & largest) | 1));
}

/// Adds the records of one file after another to the own ones; what they name is named by its new place.
class Merging {
public:
    Merging(Records own, const std::vector<QByteArray>& keys)
        : m_all(std::move(own)) {
        for (size_t place = 0; place < keys.size(); ++place) {
            m_persons.insert(keys[place], static_cast<int>(place));
        }
    }

    void add(const Extract& extract) {
        takeWords(extract.records.words);
        takePersons(extract);
        const auto firstCourse = static_cast<int>(m_all.courses.size());
        const auto firstScreening = static_cast<int>(m_all.screenings.size());
        m_courseShift = firstCourse;
        const Records& from = extract.records;
        take(from.courses, m_all.courses, &Records::Course::outcome, &Records::Course::funder, &Records::Course::refusalReason);
        take(from.referrals, m_all.referrals, &Records::Referral::source, &Records::Referral::clinic);
        take(from.offerReferrals, m_all.offerReferrals, &Records::OfferReferral::offer);
        take(from.contacts, m_all.contacts);
        take(from.appointments, m_all.appointments, &Records::Appointment::sector, &Records::Appointment::reason,
             &Records::Appointment::remedy);
        take(from.scores, m_all.scores, &Records::Score::score);
        take(from.experiences, m_all.experiences);
        take(from.serviceUse, m_all.serviceUse, &Records::ServiceUse::kind);
        take(from.labour, m_all.labour, &Records::LabourStatus::status, &Records::LabourStatus::group);
        take(from.screenings, m_all.screenings, &Records::Screening::verdict, &Records::Screening::decision,
             &Records::Screening::screener);
        take(from.rungs, m_all.rungs, &Records::Rung::rung);
        take(from.costs, m_all.costs, &Records::Cost::kind, &Records::Cost::funder);
        take(from.budget, m_all.budget, &Records::Budget::kind, &Records::Budget::funder);
        takeAnswers(from.screeningAnswers, firstScreening);
        m_all.tallies.insert(m_all.tallies.end(), from.tallies.begin(), from.tallies.end());
    }

    Records inOrder() {
        orderCourses();
        orderScreenings();
        orderLists();
        return std::move(m_all);
    }

private:
    void takeWords(const CodeWords& words) {
        m_words.clear();
        for (int at = 0; at < static_cast<int>(words.size()); ++at) {
            m_words.push_back(m_all.words.of(words.text({at})));
        }
    }

    void takePersons(const Extract& extract) {
        m_places.clear();
        for (size_t at = 0; at < extract.records.persons.size(); ++at) {
            Records::Person person = extract.records.persons[at];
            person.sex = wordOf(person.sex);
            person.parish = wordOf(person.parish);
            m_places.push_back(placeOf(extract.personKeys[at], person));
        }
    }

    int placeOf(const QByteArray& key, Records::Person person) {
        if (const auto known = m_persons.constFind(key); known != m_persons.cend()) {
            complete(m_all.persons[static_cast<size_t>(*known)], person);
            return *known;
        }
        const auto place = static_cast<int>(m_all.persons.size());
        person.id = foreignId(key);
        m_all.persons.push_back(person);
        m_persons.insert(key, place);
        return place;
    }

    /// What one file does not know of somebody the other may.
    static void complete(Records::Person& person, const Records::Person& other) {
        person.birthDate = person.birthDate.isValid() ? person.birthDate : other.birthDate;
        person.sex = person.sex.isNone() ? other.sex : person.sex;
        person.parish = person.parish.isNone() ? other.parish : person.parish;
    }

    CodeWord wordOf(CodeWord word) const { return word.isNone() ? word : m_words[static_cast<size_t>(word.at)]; }

    /// Takes a list in with its persons, courses and ids as they are here, and these of its words.
    template <class Record, class... Words>
    void take(const std::vector<Record>& from, std::vector<Record>& into, Words... words) {
        into.reserve(into.size() + from.size());
        for (Record record : from) {
            ((record.*words = wordOf(record.*words)), ...);
            if constexpr (requires { record.person; }) {
                record.person = record.person < 0 ? -1 : m_places[static_cast<size_t>(record.person)];
            }
            if constexpr (requires { record.course; }) {
                record.course = record.course < 0 ? -1 : record.course + m_courseShift;
            }
            if constexpr (requires { record.id; }) {
                record.id = -record.id;
            }
            if constexpr (requires { record.measurement; }) {
                record.measurement = -record.measurement;
            }
            if constexpr (requires { record.secondOf; }) {
                record.secondOf = -record.secondOf;
            }
            into.push_back(std::move(record));
        }
    }

    void takeAnswers(const std::vector<Records::ScreeningAnswer>& answers, int firstScreening) {
        for (Records::ScreeningAnswer answer : answers) {
            answer.screening += firstScreening;
            answer.criterion = wordOf(answer.criterion);
            m_all.screeningAnswers.push_back(answer);
        }
    }

    /// Puts a list that others name by place into order, by person and day; answers where each of its records has come to.
    template <class Record, class DayOf> static std::vector<int> placesInOrder(std::vector<Record>& list, DayOf dayOf) {
        std::vector<int> order(list.size());
        std::iota(order.begin(), order.end(), 0);
        const auto keyOf = [&list, &dayOf](int at) {
            const Record& record = list[static_cast<size_t>(at)];
            return std::tuple(record.person, dayOf(record));
        };
        std::stable_sort(order.begin(), order.end(), [&keyOf](int a, int b) { return keyOf(a) < keyOf(b); });
        std::vector<Record> ordered;
        ordered.reserve(list.size());
        std::vector<int> places(list.size());
        for (const int at : order) {
            places[static_cast<size_t>(at)] = static_cast<int>(ordered.size());
            ordered.push_back(list[static_cast<size_t>(at)]);
        }
        list = std::move(ordered);
        return places;
    }

    void orderCourses() {
        const std::vector<int> places =
            placesInOrder(m_all.courses, [](const Records::Course& course) { return course.openedOn; });
        const auto follow = [&places](auto& list) {
            for (auto& record : list) {
                record.course = record.course < 0 ? -1 : places[static_cast<size_t>(record.course)];
            }
        };
        follow(m_all.referrals);
        follow(m_all.offerReferrals);
        follow(m_all.contacts);
        follow(m_all.appointments);
        follow(m_all.screenings);
        follow(m_all.rungs);
        follow(m_all.costs);
    }

    void orderScreenings() {
        const std::vector<int> places =
            placesInOrder(m_all.screenings, [](const Records::Screening& screening) { return screening.day; });
        for (Records::ScreeningAnswer& answer : m_all.screeningAnswers) {
            answer.screening = places[static_cast<size_t>(answer.screening)];
        }
        std::stable_sort(m_all.screeningAnswers.begin(), m_all.screeningAnswers.end(),
                         [](const auto& a, const auto& b) { return a.screening < b.screening; });
    }

    // Of one day, those of the own file stand first, then those of each extract, as they stood there.
    void orderLists() {
        putInOrder(m_all.referrals, [](const auto& one) { return std::tuple(one.person, one.receivedOn); });
        putInOrder(m_all.offerReferrals, [](const auto& one) { return std::tuple(one.person, one.sentOn); });
        putInOrder(m_all.contacts, [](const auto& one) { return std::tuple(one.person, one.day); });
        putInOrder(m_all.appointments, [](const auto& one) { return std::tuple(one.person, one.day, one.minute); });
        putInOrder(m_all.scores, [](const auto& one) { return std::tuple(one.person, one.day); });
        putInOrder(m_all.experiences, [](const auto& one) { return std::tuple(one.person, one.day); });
        putInOrder(m_all.serviceUse, [](const auto& one) { return std::tuple(one.person, one.from); });
        putInOrder(m_all.labour, [](const auto& one) { return std::tuple(one.person, one.from); });
        putInOrder(m_all.rungs, [](const auto& one) { return std::tuple(one.person, one.day, one.course, one.rung.at); });
        putInOrder(m_all.costs, [](const auto& one) { return std::tuple(one.person, one.day); });
        std::stable_sort(m_all.tallies.begin(), m_all.tallies.end(),
                         [](const auto& a, const auto& b) { return a.month < b.month; });
    }

    Records m_all;
    QHash<QByteArray, int> m_persons; ///< places by keys
    std::vector<CodeWord> m_words;    ///< of the extract that is added, by its own
    std::vector<int> m_places;        ///< of its persons
    int m_courseShift = 0;            ///< how many courses stand before its own
};
} // namespace

EvaluationRecords mergedRecords(EvaluationRecords own, const std::vector<QByteArray>& keys, const std::vector<Extract>& files) {
    Merging merging(std::move(own), keys);
    for (const Extract& extract : files) {
        merging.add(extract);
    }
    return merging.inOrder();
}

} // namespace brobygger
