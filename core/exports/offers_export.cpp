// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/offers_export.h"

#include "core/directory/hsds_offers.h"
#include "core/exchange/hsds/directory_files.h"
#include "core/exports/offers_sheet.h"
#include "core/imports/hsds_plan.h"
#include "core/offers/offer_store.h"
#include "core/security/plain_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace brobygger {

namespace {

struct OffersExportWords {
    Q_DECLARE_TR_FUNCTIONS(OffersExport)
};

constexpr std::array<OffersFormat, 4> formats{OffersFormat::Csv, OffersFormat::Xlsx, OffersFormat::HsdsCsv,
                                              OffersFormat::HsdsJson};

Result<void> written(Session& session, const HsdsFiles& files) {
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!QDir().mkpath(QFileInfo(file.key()).path())) {
            return Error{ErrorKind::Storage, OffersExportWords::tr("The folder could not be made. Choose another place.")};
        }
        if (auto done = writePlainFile(session, file.key(), *file, QStringLiteral("offers")); !done) {
            return done;
        }
    }
    return {};
}

Result<ExportCounts> exportSheet(Session& session, const Gazetteer& places, const QString& path, OffersFormat format) {
    const QList<Offer> offers = OfferStore(session.database()).all();
    const Result<QByteArray> bytes =
        format == OffersFormat::Xlsx ? offersWorkbook(offers, places) : Result<QByteArray>(offersSheet(offers, places));
    if (!bytes) {
        return bytes.error();
    }
    if (auto done = writePlainFile(session, path, *bytes, QStringLiteral("offers")); !done) {
        return done.error();
    }
    return ExportCounts{{QStringLiteral("offers"), static_cast<int>(offers.size())}};
}

Result<ExportCounts> exportDirectory(Session& session, const Gazetteer& places, const QString& path, DirectoryFormat format) {
    const HsdsPackage package = directoryNow(session.database(), directoryFields(places), session.clock().today());
    const Result<HsdsFiles> files = directoryFiles(package, path, format);
    if (!files) {
        return files.error();
    }
    if (auto done = written(session, *files); !done) {
        return done.error();
    }
    ExportCounts counts{{QStringLiteral("offers"), static_cast<int>(package.count(QStringLiteral("services")))}};
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        if (const qsizetype rows = package.count(table.key()); rows > 0) {
            counts.insert(table.key(), static_cast<int>(rows));
        }
    }
    return counts;
}

} // namespace

QString toCode(OffersFormat format) {
    switch (format) {
    case OffersFormat::Xlsx: return QStringLiteral("xlsx");
    case OffersFormat::HsdsCsv: return toCode(DirectoryFormat::HsdsCsv);
    case OffersFormat::HsdsJson: return toCode(DirectoryFormat::HsdsJson);
    case OffersFormat::Csv: break;
    }
    return QStringLiteral("csv");
}

std::optional<OffersFormat> offersFormatFromCode(const QString& code) {
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&code](OffersFormat format) { return toCode(format) == code; });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

OffersFormat offersFormatOf(const QString& path) {
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        return OffersFormat::Xlsx;
    }
    if (path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        return OffersFormat::HsdsCsv;
    }
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? OffersFormat::HsdsJson : OffersFormat::Csv;
}

Result<ExportCounts> exportOffers(Session& session, const Gazetteer& places, const QString& path, OffersFormat format) {
    switch (format) {
    case OffersFormat::HsdsCsv: return exportDirectory(session, places, path, DirectoryFormat::HsdsCsv);
    case OffersFormat::HsdsJson: return exportDirectory(session, places, path, DirectoryFormat::HsdsJson);
    case OffersFormat::Csv:
    case OffersFormat::Xlsx: break;
    }
    return exportSheet(session, places, path, format);
}

} // namespace brobygger
