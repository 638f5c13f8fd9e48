// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/caseload_recipes.h"

#include "core/appointments/appointment_store.h"
#include "core/citizens/citizens.h"
#include "core/courses/course_store.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/measurements/measurements.h"
#include "core/offers/offer_store.h"
#include "core/programmes/programmes.h"
#include "core/referrals/incoming_store.h"

#include <QUuid>

namespace brobygger {

CaseloadWords wordsOf(const ImportServices& services, const CellFormat& format, const QStringList& columns) {
    const Result<Programme> programme = services.programmes.current();
    return {format, &services.codes, &services.instruments.catalogue(), programme ? std::optional(*programme) : std::nullopt,
            columns};
}

void catchUpNextAppointments(Write& write, const ImportServices& services, const QSet<CitizenId>& citizens) {
    const AppointmentStore store(write.database());
    for (const CitizenId citizen : citizens) {
        services.citizens.setNextAppointment(write, citizen, store.nextOf(citizen, write.clock().now()));
    }
}

Result<void> catchUpMeasurements(Write& write, const ImportServices& services, const QSet<CourseId>& courses) {
    const CourseStore store(write.database());
    for (const CourseId id : courses) {
        const auto course = store.find(id);
        if (auto planned = course ? services.measurements.courseChanged(write, *course) : Result<void>(); !planned) {
            return planned;
        }
    }
    return {};
}

void catchUpFirstContacts(ImportLog& log, const QSet<CitizenId>& citizens) {
    IncomingStore store(log.database());
    for (const CitizenId citizen : citizens) {
        for (const IncomingReferral& referral : store.waitingOf(citizen)) {
            const QDate reached = log.store().reachedFrom(citizen, referral.receivedOn);
            if (!reached.isValid()) {
                continue;
            }
            IncomingReferral after = referral;
            after.firstContactOn = reached;
            log.keep(RecordKind::IncomingReferral, store, &referral, after);
        }
    }
}

OfferId inactiveOffer(ImportLog& log, const QString& name) {
    Offer offer;
    offer.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    offer.name = name;
    offer.isActive = false;
    return log.keep(RecordKind::Offer, OfferStore(log.database()), nullptr, offer).id;
}

qint64 theOnly(const QList<qint64>& found, Problems& problems) {
    if (found.size() > 1) {
        problems.error({}, ImportsWords::tr("The file holds more than one record that the row may mean."));
    }
    return found.size() == 1 ? found.first() : 0;
}

QDateTime endOfToday(const ImportServices& services) { return QDateTime(services.session.clock().today(), QTime(23, 59)); }

void checkTime(QTime time, Problems& problems) {
    if (!time.isValid()) {
        problems.error(QStringLiteral("time"), ImportsWords::tr("Write the time of day."));
    }
}

QString lineTitle(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace brobygger
