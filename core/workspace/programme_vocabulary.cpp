// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/programme_vocabulary.h"

#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/screening/fact_catalogue.h"

#include <QCoreApplication>
#include <QFile>

namespace brobygger {

namespace {
struct ProgrammeVocabularyWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeVocabulary)
};
} // namespace

Result<ProgrammeVocabulary> programmeVocabulary() {
    const Result<FactCatalogue> facts = FactCatalogue::load();
    if (!facts) {
        return facts.error();
    }
    const Result<InstrumentCatalogue> instruments = InstrumentCatalogue::shipped();
    if (!instruments) {
        return instruments.error();
    }
    ProgrammeVocabulary vocabulary;
    for (const FactDefinition& fact : facts->facts()) {
        vocabulary.facts.insert(fact.code);
    }
    for (const Instrument& instrument : instruments->all()) {
        vocabulary.instruments.insert(instrument.id);
    }
    return vocabulary;
}

Result<Programme> loadProgrammeFile(const QString& path) {
    const Result<ProgrammeVocabulary> vocabulary = programmeVocabulary();
    if (!vocabulary) {
        return vocabulary.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, ProgrammeVocabularyWords::tr("The file cannot be read.")};
    }
    return readProgrammeFile(file.read(largestProgrammeFile + 1), *vocabulary);
}

} // namespace brobygger
