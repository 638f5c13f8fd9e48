// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message.h"
#include "core/demo/demo_attachments.h"
#include "core/demo/demo_considerations.h"
#include "core/demo/demo_cooperation.h"
#include "core/demo/demo_follow_up.h"
#include "core/demo/demo_history.h"
#include "core/demo/demo_measurements.h"
#include "core/demo/demo_meetings.h"
#include "core/demo/demo_plan.h"
#include "core/demo/demo_project.h"
#include "core/demo/demo_voices.h"
#include "core/demo/demo_volunteers.h"
#include "core/documents/own_templates/own_template.h"
#include "core/improvement/pdsa_cycle.h"
#include "core/outreach/outreach.h"
#include "core/people/person_around.h"
#include "core/storage/records/store_table.h"

#include <map>
#include <memory>

namespace brobygger {

/// Writes the demo's rows in bulk: one prepared statement per table, no audit line per record, the search index sorted at the
/// end so that it is built in order.
class DemoStore final {
public:
    /// A text of the demo that stands in `words` is written as it is there: in the language of the area.
    DemoStore(Database& database, const QHash<QString, QString>& words);
    ~DemoStore();

    void insert(Write& write, const DemoWorld& world);
    /// `withDetails` adds facts, wishes and answers, which a demo made for measuring does without.
    void insert(Write& write, const DemoHistory& history, bool withDetails);
    void insert(Write& write, const DemoMeasurements& measurements, IdSource& ids);
    void insert(Write& write, const DemoFollowUp& followUp, IdSource& ids, bool withDetails);
    void insert(Write& write, const QList<PersonAround>& people);
    void insert(Write& write, const DemoConsiderations& considerations);
    void insert(Write& write, const QList<ShortMessage>& messages);
    /// With the content they share; after the messages they hang on.
    void insert(Write& write, const QList<Attachment>& attachments);
    /// After the history of the citizen.
    void insert(Write& write, const DemoPlan& plan);
    void insert(Write& write, const DemoProject& project);
    /// After the citizens who take part.
    void insert(Write& write, const DemoVoices& voices);
    void insert(Write& write, const QList<PdsaCycle>& cycles);
    void insert(Write& write, const DemoCooperation& cooperation);
    void insert(Write& write, const QList<OwnTemplate>& templates);
    /// After the cooperation and the citizens.
    void insert(Write& write, const DemoMeetings& meetings);
    void insert(Write& write, const QList<Outreach>& outreach);
    /// Before the plans by which they follow somebody.
    void insert(Write& write, const QList<Volunteer>& volunteers);
    /// After the history of the citizen.
    void insert(Write& write, const DemoAccompaniment& accompaniment);
    /// What a search field finds the citizens by, all in one go.
    void writeSearchTerms();
    /// More memory for pages while very many rows are written; back to the usual amount when `isBulk` is false.
    void setBulk(bool isBulk);

private:
    void put(const char* table, const Values& values);
    Values inWordsOfArea(const Values& values) const;
    void putAnswers(const Screening& screening);
    template <class Record> void put(const StoreTable<Record>& table, const Record& record, const QString& stamp) {
        put(table.name(), table.row(record, stamp));
    }
    template <class Record> void put(const StoreTable<Record>& table, const QList<Record>& records, const QString& stamp) {
        for (const Record& record : records) {
            put(table, record, stamp);
        }
    }

    Database& m_database;
    QHash<QString, QString> m_words;
    std::map<std::string, std::unique_ptr<Statement>> m_inserts;
    struct Term {
        QString term;
        qint64 record;
    };
    QList<Term> m_terms;
};

} // namespace brobygger
