// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/combining.h"

#include "core/base/time/dates.h"
#include "core/evaluation/disclosure/releases/releases.h"
#include "core/evaluation/extracts/extract_words.h"
#include "core/evaluation/extracts/extracted_records.h"
#include "core/evaluation/extracts/merged_records.h"
#include "core/evaluation/extracts/person_keys.h"
#include "core/evaluation/extracts/person_keys_store.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/records/record_reader.h"
#include "core/programmes/programme_store.h"
#include "core/settings/settings.h"
#include "core/storage/records/one_moment.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

namespace brobygger {

namespace {
/// By the secret that every file has of its own. Who begins with a copy of a file somebody has prepared shares it with others,
/// so that the name of the worker tells them apart.
ExtractOrigin originOf(Database& database, const Secret& secret) {
    const Settings settings(database);
    const QString worker = settings.value(workerName);
    return {underSecret(secret, "file\n" + disclosureSecret(settings) + '\n' + worker.toUtf8()), worker};
}

ExtractTerms termsOf(const EvaluationRequest& request, const EvaluationSettings& settings, int programmeVersion) {
    ExtractTerms terms;
    terms.programmeId = request.programmeId;
    terms.programmeVersion = programmeVersion;
    terms.from = request.from;
    terms.to = request.to;
    terms.sf12Weights = settings.sf12Weights;
    return terms;
}

QString workerOf(const Extract& extract) {
    return extract.worker.isEmpty() ? ExtractWords::tr("another worker") : extract.worker;
}

QString programmeName(Database& database, const EvaluationRequest& request, const QString& id) {
    const Result<Programme> programme = ProgrammeStore(database).find(id);
    return programme ? programme->name.in(request.language) : id;
}

/// Why one extract cannot be counted with figures by these terms; empty where it can.
QString misfit(Database& database, const EvaluationRequest& request, const ExtractTerms& own, const Extract& extract) {
    const ExtractTerms& theirs = extract.terms;
    const QString worker = workerOf(extract);
    if (theirs.programmeId != own.programmeId) {
        return ExtractWords::tr("The extract of %1 is of the programme %2, and these figures are of %3. Choose the same one.")
            .arg(worker, programmeName(database, request, theirs.programmeId),
                 programmeName(database, request, own.programmeId));
    }
    if (theirs.from != own.from || theirs.to != own.to) {
        return ExtractWords::tr("The extract of %1 is of %2 – %3, and these figures are of %4 – %5. Choose the same period.")
            .arg(worker, formatDate(theirs.from), formatDate(theirs.to), formatDate(own.from), formatDate(own.to));
    }
    if (theirs.definitions != own.definitions) {
        return ExtractWords::tr("The extract of %1 follows version %2 of the definitions, and this program version %3. "
                                "Use the same version of the program for all files.")
            .arg(worker)
            .arg(theirs.definitions)
            .arg(own.definitions);
    }
    if (theirs.programmeVersion != own.programmeVersion) {
        return ExtractWords::tr("The extract of %1 follows version %2 of the programme, and this file version %3. "
                                "Use the same version in all files.")
            .arg(worker)
            .arg(theirs.programmeVersion)
            .arg(own.programmeVersion);
    }
    if (theirs.sf12Weights != own.sf12Weights) {
        return ExtractWords::tr("The extract of %1 scores SF-12 by the weights %2, and this file by %3. "
                                "Choose the same under Settings.")
            .arg(worker, theirs.sf12Weights, own.sf12Weights);
    }
    return {};
}

Error doesNotFit(const QString& sentence) { return {ErrorKind::Conflict, sentence}; }

/// That no file is counted twice.
Result<void> checkAreOthers(const QByteArray& own, const Extracts& extracts) {
    QSet<QByteArray> seen;
    for (const Extract& extract : extracts.files) {
        if (extract.origin == own) {
            return doesNotFit(ExtractWords::tr("The extract of %1 is of this file itself, which is counted already. If it is "
                                               "another worker's, write who works in each file under Settings.")
                                  .arg(workerOf(extract)));
        }
        if (seen.contains(extract.origin)) {
            return doesNotFit(ExtractWords::tr("Two extracts are of the same file, that of %1. Choose the newer one.")
                                  .arg(workerOf(extract)));
        }
        seen.insert(extract.origin);
    }
    return {};
}
} // namespace

/// What is dated today may still change, and files are not made on the same day.
Result<void> checkIsOver(const EvaluationRequest& request, QDate today) {
    if (request.to < today) {
        return {};
    }
    return Error{ErrorKind::Invalid,
                 ExtractWords::tr("Files are counted together for a period that is over. Choose a last day before today.")};
}

Result<Extract> makeExtract(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                            const Secret& secret, Progress& progress) {
    EvaluationRequest anyDays = request;
    anyDays.level = EvaluationLevel::Working; // what leaves the house in the end is asked for whole quarters
    if (const Result<void> period = checkPeriod(anyDays, settings.today); !period) {
        return period.error();
    }
    if (const Result<void> over = checkIsOver(request, settings.today); !over) {
        return over.error();
    }
    const OneMoment moment(database);
    const Result<Programme> programme = ProgrammeStore(database).find(request.programmeId, settings.programmeVersion);
    if (!programme) {
        return programme.error();
    }
    Result<EvaluationRecords> records =
        readRecords(database, {request.programmeId, request.to, settings.today, request.from, settings.sf12Weights}, progress);
    if (!records) {
        return records.error();
    }
    const ExtractOrigin origin = originOf(database, secret);
    Extract extract;
    extract.terms = termsOf(request, settings, programme->version);
    extract.worker = origin.worker;
    extract.madeOn = settings.today;
    extract.origin = origin.file;
    extract.personKeys = personKeys(database, records->persons, secret, origin.file);
    extract.records = extractedRecords(std::move(*records), secret, origin);
    return extract;
}

Result<void> checkFits(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                       const Extract& extract) {
    if (const Result<void> over = checkIsOver(request, settings.today); !over) {
        return over;
    }
    const Result<Programme> programme = ProgrammeStore(database).find(request.programmeId, settings.programmeVersion);
    if (!programme) {
        return programme.error();
    }
    const QString sentence = misfit(database, request, termsOf(request, settings, programme->version), extract);
    return sentence.isEmpty() ? Result<void>() : doesNotFit(sentence);
}

Result<void> checkFits(Database& database, const EvaluationRequest& request, const EvaluationSettings& settings,
                       const Extracts& extracts) {
    for (const Extract& extract : extracts.files) {
        if (Result<void> fits = checkFits(database, request, settings, extract); !fits) {
            return fits;
        }
    }
    return checkAreOthers(originOf(database, extracts.secret).file, extracts);
}

CombinedRecords combinedRecords(Database& database, EvaluationRecords own, const EvaluationSettings& settings,
                                const Extracts& extracts) {
    const ExtractOrigin origin = originOf(database, extracts.secret);
    CombinedRecords combined;
    combined.files.append({origin.worker, settings.today, static_cast<int>(own.persons.size())});
    for (const Extract& extract : extracts.files) {
        combined.files.append({extract.worker, extract.madeOn, static_cast<int>(extract.records.persons.size())});
    }
    const std::vector<QByteArray> keys = personKeys(database, own.persons, extracts.secret, origin.file);
    maskScreeners(own, extracts.secret, origin);
    combined.records = mergedRecords(std::move(own), keys, extracts.files);
    return combined;
}

QString nameOfCombination(const Extracts& extracts) {
    QList<QByteArray> origins;
    for (const Extract& extract : extracts.files) {
        origins.append(extract.origin);
    }
    std::sort(origins.begin(), origins.end());
    return QString::fromLatin1(QCryptographicHash::hash(origins.join(), QCryptographicHash::Sha256).left(8).toHex());
}

} // namespace brobygger
