// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_rules.h"
#include "core/appointments/appointment_store.h"
#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/rows/earlier_rows.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"

namespace brobygger {

namespace {
/// When it is and whose.
QString momentOf(const AppointmentLine& line) {
    return line.whose.citizen.toString() + QLatin1Char(' ') + isoMinute(QDateTime(line.day, line.time));
}

/// The rules of an appointment and of what became of it; that nobody asked for the reason of an old no-show is no error.
Problems checkLine(const AppointmentLine& line, const QDateTime& now, int hours) {
    const Appointment& appointment = line.appointment;
    Problems problems = checkAppointment(appointment);
    checkTime(line.time, problems);
    const OutcomeDraft outcome{appointment.outcome, {}, appointment.noShowReason, appointment.remedy};
    for (const Problem& problem : checkOutcome(appointment, outcome, now, hours).list()) {
        const bool isUnasked = problem.field == QLatin1String("noShowReason") && appointment.noShowReason.isEmpty();
        if (!isUnasked) {
            problems.error(problem.field, problem.message);
        }
    }
    if (appointment.outcome != outcome::noShow && !appointment.remedy.isEmpty()) {
        problems.error(QStringLiteral("remedy"), ImportsWords::tr("Only a no-show has a remedy."));
    }
    if (appointment.remindedOn.isValid() && appointment.remindedOn > now.date()) {
        problems.error(QStringLiteral("remindedOn"), ImportsWords::tr("The day lies in the future."));
    }
    return problems;
}

} // namespace

ImportRecipe<AppointmentLine> appointmentRecipe(const ImportServices& services, const CellFormat& format,
                                                const QString& sector) {
    Database& database = services.session.database();
    const auto store = std::make_shared<AppointmentStore>(database);
    const auto imports = std::make_shared<ImportStore>(database);
    const auto finder = std::make_shared<WhoseFinder>(database, services.settings.value(programmeInUse));
    const QDateTime now = endOfToday(services);
    const int hours = services.settings.value(inTimeHours);
    const Codes& codes = services.codes;
    const auto seen = std::make_shared<EarlierRows<AppointmentLine>>();
    const auto offersOf = [imports](const AppointmentLine& line) {
        return line.offer.isEmpty() ? QList<qint64>() : imports->offersNamed(danishSortKey(line.offer, {}));
    };

    ImportRecipe<AppointmentLine> recipe;
    recipe.fields = appointmentFields(wordsOf(services, format));
    recipe.existing = [store, imports, finder, seen](AppointmentLine& said,
                                                     Problems& problems) -> std::optional<AppointmentLine> {
        finder->findPerson(said.whose, problems);
        finder->findCourse(said.whose, said.day, problems);
        const auto earlier = seen->under(momentOf(said));
        if (said.appointment.sector.isEmpty() && !earlier.isEmpty()) {
            problems.error({}, isAboutTheSame(earlier.first().line)); // any sector is meant
            return std::nullopt;
        }
        const qint64 id = theOnly(
            imports->appointmentsAt(said.whose.citizen, QDateTime(said.day, said.time), said.appointment.sector), problems);
        const auto known = store->find(AppointmentId(id));
        return known ? std::optional(AppointmentLine{known->appointment.id, said.whose, known->appointment, said.day, said.time,
                                                     known->offerName})
                     : std::nullopt;
    };
    recipe.start = [sector](const AppointmentLine& said) {
        AppointmentLine line{{}, said.whose, {}, {}, {}, {}};
        line.appointment.sector = sector.isEmpty() ? QStringLiteral("other") : sector;
        return line;
    };
    recipe.completed = [offersOf](AppointmentLine line, const std::optional<AppointmentLine>& before) {
        Appointment& appointment = line.appointment;
        appointment.citizen = line.whose.citizen;
        appointment.startsAt = QDateTime(line.day, line.time);
        if (!before || !line.whose.courseNumber.isEmpty()) {
            appointment.course = line.whose.course;
        }
        if (!before || before->offer != line.offer) {
            const QList<qint64> offers = offersOf(line);
            appointment.offer = offers.size() == 1 ? OfferId(offers.first()) : OfferId();
        }
        return line;
    };
    recipe.check = [now, hours, offersOf](const AppointmentLine& line) {
        Problems problems = checkLine(line, now, hours);
        if (!line.appointment.offer.isValid() && offersOf(line).size() > 1) {
            problems.error(QStringLiteral("offer"), ImportsWords::tr("More than one offer has this name."));
        }
        return problems;
    };
    recipe.title = [&codes](const AppointmentLine& line) {
        return lineTitle({line.whose.name, (formatDate(line.day) + QLatin1Char(' ') + formatTime(line.time)).trimmed(),
                          codes.name(QStringLiteral("sector"), line.appointment.sector, QStringLiteral("da"))});
    };
    recipe.identity = [](const AppointmentLine& line) {
        return line.whose.citizen.toString() + isoMinute(line.appointment.startsAt) + line.appointment.sector;
    };
    recipe.remember = [seen](const AppointmentLine& line, int row) { seen->add(line, row, {momentOf(line)}); };
    recipe.byHand = writtenByHand(imports);
    recipe.keep = [store, offersOf](ImportLog& log, const std::optional<AppointmentLine>& before,
                                    const AppointmentLine& after) {
        Appointment appointment = after.appointment;
        if (!appointment.offer.isValid() && !after.offer.isEmpty()) {
            const QList<qint64> offers = offersOf(after); // an earlier row may have made it
            appointment.offer = offers.isEmpty() ? inactiveOffer(log, after.offer) : OfferId(offers.first());
        }
        log.keep(RecordKind::Appointment, *store, before ? &before->appointment : nullptr, appointment);
        log.touches(appointment.citizen, appointment.course);
    };
    recipe.finish = [services](ImportLog& log) -> Result<void> {
        catchUpNextAppointments(log.write(), services, log.citizens());
        return {};
    };
    return recipe;
}

} // namespace brobygger
