// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/instrument_catalogue.h"

#include "core/measurements/instruments/instrument_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace brobygger {

namespace {

struct InstrumentCatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(InstrumentCatalogue)
};

constexpr auto folder = ":/instruments";
constexpr auto weightPrefix = "weights_";

Result<QJsonObject> readObject(const QString& fileName) {
    QFile file(QStringLiteral("%1/%2").arg(QString::fromLatin1(folder), fileName));
    QJsonParseError parsing;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject())
        return Error{ErrorKind::Format, InstrumentCatalogueWords::tr("The instrument file %1 is damaged.").arg(fileName)};
    return document.object();
}

Result<InstrumentCatalogue> readShipped() {
    QList<Instrument> instruments;
    for (const QString& name :
         QDir(QString::fromLatin1(folder)).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name.startsWith(QLatin1String(weightPrefix)))
            continue;
        const auto definition = readObject(name);
        if (!definition)
            return definition.error();
        QJsonObject weights;
        const QString weightName = definition->value(QLatin1String("weights")).toString();
        if (!weightName.isEmpty()) {
            auto read = readObject(QLatin1String(weightPrefix) + weightName + QStringLiteral(".json"));
            if (!read)
                return read.error();
            weights = *read;
        }
        auto instrument = instrumentFromJson(*definition, weights);
        if (!instrument)
            return instrument.error();
        instruments.append(*std::move(instrument));
    }
    return InstrumentCatalogue(std::move(instruments));
}

} // namespace

Result<InstrumentCatalogue> InstrumentCatalogue::shipped() {
    static const Result<InstrumentCatalogue> read = readShipped();
    return read;
}

const Instrument* InstrumentCatalogue::find(const QString& id) const {
    for (const Instrument& instrument : m_instruments) {
        if (instrument.id == id)
            return &instrument;
    }
    return nullptr;
}

} // namespace brobygger
