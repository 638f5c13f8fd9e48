// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/sheet_import.h"

#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/evaluation_sheets/cost_sheet.h"
#include "core/imports/evaluation_sheets/labour_sheet.h"
#include "core/imports/evaluation_sheets/offer_referral_sheet.h"
#include "core/imports/evaluation_sheets/screening_sheet.h"
#include "core/imports/evaluation_sheets/service_use_sheet.h"
#include "core/imports/evaluation_sheets/tally_sheet.h"
#include "core/imports/partners/clinic_sheet.h"
#include "core/imports/rows/import_change.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/imports/rows/row_planner.h"

#include <algorithm>

namespace brobygger {

namespace {
template <class Record> class RecipeImport final : public SheetImport {
public:
    RecipeImport(ImportRecipe<Record> recipe, const SheetFrame& frame)
        : m_recipe(std::move(recipe))
        , m_words(frame.words)
        , m_sector(frame.sector)
        , m_planner(m_recipe, frame.headings, frame.columns, frame.words) {}

    std::optional<Error> mappingFault() const override {
        for (const ImportField<Record>& field : m_recipe.fields) {
            if (field.id == QLatin1String("sector") && !m_sector.isEmpty() && !isChoice(field, m_sector)) {
                return Error{ErrorKind::Format,
                             ImportsWords::tr(
                                 "The mapping file names the sector “%1”, but that stands in no list. Write one of these: %2")
                                 .arg(m_sector, choicesOf(field))};
            }
            const QHash<QString, QString> words = field.choices.isEmpty() ? QHash<QString, QString>() : m_words.value(field.id);
            for (auto word = words.begin(); word != words.end(); ++word) {
                if (!word->isEmpty() && !isChoice(field, *word)) {
                    return Error{ErrorKind::Format,
                                 ImportsWords::tr("The mapping file says “%1” of the word “%2” in “%3”, but that "
                                                  "stands in no list. Write one of these: %4")
                                     .arg(*word, word.key(), field.names.value(0), choicesOf(field))};
                }
            }
        }
        return std::nullopt;
    }

    PlannedRow plan(const CsvRow& row) override {
        m_last = m_planner.plan(row);
        return m_last.row;
    }

    void write(ImportLog& log) override {
        const bool isNew = m_last.row.state == RowState::New;
        if (!isNew && m_last.row.state != RowState::Changed) {
            return;
        }
        if (m_recipe.keep) {
            m_recipe.keep(log, m_last.before, m_last.after);
        } else if (isNew) {
            Write& write = log.write();
            log.store().insertRecord(write, log.import().id, {m_recipe.insert(write, m_last.after), {}, write.stamp()});
        } else {
            writeChange(log.write(), m_recipe, *m_last.before, m_last.after, log.import(), log.store());
        }
    }

    Result<void> finish(ImportLog& log) override { return m_recipe.finish ? m_recipe.finish(log) : Result<void>(); }

    const QList<UnknownWord>& unknownWords() const override { return m_planner.unknownWords(); }

private:
    static bool isChoice(const ImportField<Record>& field, const QString& id) {
        return std::any_of(field.choices.begin(), field.choices.end(),
                           [&id](const FieldChoice& choice) { return choice.id == id; });
    }

    static QString choicesOf(const ImportField<Record>& field) {
        QStringList ids;
        for (const FieldChoice& choice : field.choices) {
            ids.append(choice.id);
        }
        return ids.join(QStringLiteral(", "));
    }

    ImportRecipe<Record> m_recipe;
    QHash<QString, QHash<QString, QString>> m_words;
    QString m_sector; ///< for appointments
    RowPlanner<Record> m_planner;
    RecordPlan<Record> m_last;
};

template <class Record>
std::unique_ptr<SheetImport> importOf(ImportRecipe<Record> recipe, const SheetFrame& frame, const ImportChoices& choices) {
    return std::make_unique<RecipeImport<Record>>(chosen(std::move(recipe), choices), frame);
}

} // namespace

std::unique_ptr<SheetImport> sheetImport(const SheetFrame& frame, const ImportServices& services,
                                         const ImportChoices& choices) {
    switch (frame.kind) {
    case ImportKind::Offers: return importOf(offerRecipe(services.session, services.places, frame.format), frame, choices);
    case ImportKind::Citizens: return importOf(citizenRecipe(services.session, services.places, frame.format), frame, choices);
    case ImportKind::Courses: return importOf(courseRecipe(services, frame.format, frame.columns), frame, choices);
    case ImportKind::Appointments: return importOf(appointmentRecipe(services, frame.format, frame.sector), frame, choices);
    case ImportKind::Contacts: return importOf(contactRecipe(services, frame.format), frame, choices);
    case ImportKind::Measurements: return importOf(measurementRecipe(services, frame.format), frame, choices);
    case ImportKind::ServiceUse: return importOf(serviceUseRecipe(services, frame.format), frame, choices);
    case ImportKind::LabourStatus: return importOf(labourRecipe(services, frame.format), frame, choices);
    case ImportKind::Costs: return importOf(costRecipe(services, frame.format), frame, choices);
    case ImportKind::OfferReferrals: return importOf(offerReferralRecipe(services, frame.format), frame, choices);
    case ImportKind::Tally: return importOf(tallyRecipe(services, frame.format), frame, choices);
    case ImportKind::Clinics: return importOf(clinicRecipe(services), frame, choices);
    case ImportKind::Screenings: break;
    }
    return importOf(screeningRecipe(services, frame.format, frame.columns), frame, choices);
}

} // namespace brobygger
