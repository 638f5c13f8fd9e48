// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/partners/clinic_sheet.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/partners/partner_duplicates.h"
#include "core/partners/partner_rules.h"
#include "core/partners/partner_store.h"
#include "core/storage/records/references.h"

#include <QMultiHash>

namespace brobygger {

namespace {

QString foldedName(const Partner& partner) { return foldedText(partner.name.simplified()); }

bool differ(const QString& one, const QString& other) {
    return !one.isEmpty() && !other.isEmpty() && foldedText(one) != foldedText(other);
}

/// Of two clinics with one name: whether the numbers or the places say that they are not the same.
bool isAnotherClinic(const Partner& known, const Partner& said) {
    const bool haveCodes = !known.postcode.isEmpty() && !said.postcode.isEmpty();
    return differ(comparableProviderNumber(known.providerNumber), comparableProviderNumber(said.providerNumber)) ||
           (haveCodes ? differ(known.postcode, said.postcode) : differ(known.town, said.town));
}

/// The clinics of the file and of the rows so far, so that a later row finds the same in a preview, where nothing is written.
class ClinicFinder {
public:
    explicit ClinicFinder(Database& database)
        : m_store(database) {
        for (const Partner& partner : m_store.window(0, m_store.count())) {
            if (partner.kind == PartnerKind::Clinic) {
                add({partner, {}, 0, false});
            }
        }
    }

    /// The places of those that a row may be about.
    QList<int> meant(const Partner& said) const {
        const QString number = comparableProviderNumber(said.providerNumber);
        QList<int> found = number.isEmpty() ? QList<int>() : m_byNumber.values(number);
        if (found.isEmpty() && !said.name.isEmpty()) {
            found = m_byName.values(foldedName(said));
            found.removeIf([this, &said](int at) { return isAnotherClinic(m_clinics.at(at).partner, said); });
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// As it stands; with the doctor of the row when the clinic has one of that name.
    ClinicLine lineOf(int at, const QString& doctor) {
        Clinic& clinic = m_clinics[at];
        if (!clinic.isRead && clinic.partner.id.isValid()) {
            for (const PartnerPerson& person : m_store.personsOf(clinic.partner.id)) {
                clinic.doctors.insert(foldedText(person.name));
            }
            clinic.isRead = true;
        }
        const bool isThere = clinic.doctors.contains(foldedText(doctor.simplified()));
        return {clinic.partner.id, clinic.partner, isThere ? doctor : QString(), at, clinic.line};
    }

    void remember(const ClinicLine& after, int line) {
        m_last = after.known;
        if (m_last < 0) {
            add({after.partner, {}, line, true});
            m_last = static_cast<int>(m_clinics.size()) - 1;
        } else {
            take(m_last, after.partner);
        }
        Clinic& clinic = m_clinics[m_last];
        clinic.line = line;
        if (!after.doctor.isEmpty()) {
            clinic.doctors.insert(foldedText(after.doctor));
        }
    }

    /// The clinic of the last row was written.
    void wrote(const Partner& partner) { m_clinics[m_last].partner = partner; }

    FieldChoice choiceOf(int at) const {
        const Partner& partner = m_clinics.at(at).partner;
        QStringList parts{partner.name, partner.street, (partner.postcode + QLatin1Char(' ') + partner.town).trimmed(),
                          partner.providerNumber};
        parts.removeAll(QString());
        return {partner.id.toString(), parts.join(QStringLiteral(" · "))};
    }
    bool isInFile(int at) const { return m_clinics.at(at).partner.id.isValid(); }
    std::optional<ClinicLine> find(PartnerId id) {
        for (int at = 0; at < m_clinics.size(); ++at) {
            if (m_clinics.at(at).partner.id == id) {
                return lineOf(at, {});
            }
        }
        return std::nullopt;
    }

private:
    struct Clinic {
        Partner partner;
        QSet<QString> doctors; ///< folded names
        int line = 0;          ///< of the last row about it
        bool isRead = false;   ///< the doctors that the file has are among them
    };

    void add(const Clinic& clinic) {
        m_clinics.append(clinic);
        index(static_cast<int>(m_clinics.size()) - 1);
    }
    void take(int at, const Partner& partner) {
        m_byName.remove(foldedName(m_clinics.at(at).partner), at);
        m_byNumber.remove(comparableProviderNumber(m_clinics.at(at).partner.providerNumber), at);
        m_clinics[at].partner = partner;
        index(at);
    }
    void index(int at) {
        const Partner& partner = m_clinics.at(at).partner;
        m_byName.insert(foldedName(partner), at);
        if (!partner.providerNumber.isEmpty()) {
            m_byNumber.insert(comparableProviderNumber(partner.providerNumber), at);
        }
    }

    PartnerStore m_store;
    QList<Clinic> m_clinics;
    QMultiHash<QString, int> m_byName;
    QMultiHash<QString, int> m_byNumber;
    int m_last = -1;
};

Problems doubtsOfClinic(const ClinicLine& line) {
    Problems doubts;
    for (const Problem& problem : check(line.partner).list()) {
        if (problem.severity == Severity::Hint) {
            doubts.hint(problem.field, problem.message);
        }
    }
    return doubts;
}

/// Only what is wrong; hints are the doubts.
Problems errorsOfClinic(const ClinicLine& line) {
    Problems errors;
    for (const Problem& problem : check(line.partner).list()) {
        // An EAN number that stood there before does not keep the row out: one of the sheet was looked at when it was read.
        if (problem.severity == Severity::Error && problem.field != QLatin1String("ean")) {
            errors.error(problem.field, problem.message);
        }
    }
    return errors;
}

/// What two rows of one sheet say differently of one clinic.
Problems otherThanEarlierRow(const ClinicLine& said, const ClinicLine& before) {
    Problems signs;
    if (before.line == 0) {
        return signs;
    }
    struct Part {
        const char* property;
        QString Partner::*text;
    };
    for (const Part& part :
         {Part{"name", &Partner::name}, Part{"providerNumber", &Partner::providerNumber}, Part{"street", &Partner::street},
          Part{"postcode", &Partner::postcode}, Part{"phone", &Partner::phone}, Part{"email", &Partner::email},
          Part{"sor", &Partner::sor}, Part{"ean", &Partner::ean}, Part{"cluster", &Partner::cluster}}) {
        if (differ(said.partner.*part.text, before.partner.*part.text)) {
            signs.hint(QLatin1String(part.property),
                       ImportsWords::tr("Row %1 says something else of the same clinic. What this row says is taken.")
                           .arg(before.line));
        }
    }
    if (said.partner.doctors && before.partner.doctors && said.partner.doctors != before.partner.doctors) {
        signs.hint(
            QStringLiteral("doctors"),
            ImportsWords::tr("Row %1 says something else of the same clinic. What this row says is taken.").arg(before.line));
    }
    return signs;
}

/// Writes what the row has changed; returns the clinic as written.
Partner keepClinic(ImportLog& log, const std::optional<ClinicLine>& before, const ClinicLine& after) {
    PartnerStore store(log.database());
    Partner partner = after.partner;
    if (!before || before->partner != partner) {
        partner = log.keep(RecordKind::Partner, store, before ? &before->partner : nullptr, partner);
    }
    const bool isNewDoctor = !after.doctor.isEmpty() && (!before || before->doctor != after.doctor);
    if (isNewDoctor) {
        PartnerPerson doctor{log.write().newId<PartnerPerson>(), partner.id, after.doctor, QStringLiteral("læge"), {}, {}};
        store.insertPerson(log.write(), doctor);
        log.made(RecordKind::Partner, doctor.id.value());
    }
    return partner;
}

} // namespace

ImportRecipe<ClinicLine> clinicRecipe(const ImportServices& services) {
    Database& database = services.session.database();
    const auto finder = std::make_shared<ClinicFinder>(database);
    const Gazetteer& places = services.places;

    ImportRecipe<ClinicLine> recipe;
    recipe.fields = clinicFields();
    recipe.existing = [finder](ClinicLine& said, Problems&) -> std::optional<ClinicLine> {
        const QList<int> meant = finder->meant(said.partner);
        return meant.isEmpty() ? std::nullopt : std::optional(finder->lineOf(meant.first(), said.doctor));
    };
    recipe.mayMean = [finder](const ClinicLine& said) {
        QList<FieldChoice> choices;
        for (const int at : finder->meant(said.partner)) {
            if (finder->isInFile(at)) {
                choices.append(finder->choiceOf(at));
            }
        }
        return choices;
    };
    recipe.find = [finder](qint64 id) { return finder->find(PartnerId(id)); };
    recipe.townOf = [&places](const QString& code) {
        const auto postcode = places.postcode(code);
        return postcode ? postcode->town : QString();
    };
    recipe.completed = [](ClinicLine line, const std::optional<ClinicLine>& before) {
        QString& number = line.partner.providerNumber;
        if (before && comparableProviderNumber(before->partner.providerNumber) == comparableProviderNumber(number) &&
            before->partner.providerNumber.size() > number.size()) {
            number = before->partner.providerNumber; // the sheet took the zeros away
        }
        line.partner.name = line.partner.name.simplified();
        line.partner.cluster = line.partner.cluster.simplified();
        line.doctor = line.doctor.simplified();
        return line;
    };
    recipe.check = errorsOfClinic;
    recipe.doubts = doubtsOfClinic;
    recipe.mistaken = otherThanEarlierRow;
    recipe.title = [](const ClinicLine& line) {
        QStringList parts{line.partner.name, line.doctor};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    recipe.identity = [](const ClinicLine&) { return QString(); }; // several rows are about one clinic
    recipe.byHand = [byHand = writtenByHand(std::make_shared<ImportStore>(database))](const ClinicLine& before) {
        // In a preview the clinic of an earlier row is written nowhere yet.
        return before.id.isValid() ? std::function<bool(const QString&)>(byHand(before)) : nullptr;
    };
    recipe.remember = [finder](const ClinicLine& after, int line) { finder->remember(after, line); };
    recipe.keep = [finder](ImportLog& log, const std::optional<ClinicLine>& before, const ClinicLine& after) {
        finder->wrote(keepClinic(log, before, after));
    };
    return recipe;
}

ImportUndone doctorsTakenBack(Write& write, ImportId import) {
    const ImportStore imports(write.database());
    PartnerStore partners(write.database());
    const References references(write.database(), PartnerStore::personTable().name());
    ImportUndone result;
    for (const ImportStore::Record& record : imports.recordsOf(import)) {
        const auto doctor = partners.findPerson(PartnerPersonId(record.id));
        if (!doctor) {
            continue; // a clinic, or gone already
        }
        const LastWriters writers = imports.lastWriters(record.id);
        const bool isTouched = !writers.createdByImport ||
                               std::any_of(writers.byImport.begin(), writers.byImport.end(), [](bool byIt) { return !byIt; });
        if (isTouched || references.hasAny(record.id)) {
            result.kept.append(record.id);
            result.keptTitles.append(doctor->name);
        } else {
            partners.removePerson(write, doctor->id);
            ++result.undone;
        }
    }
    return result;
}

} // namespace brobygger
