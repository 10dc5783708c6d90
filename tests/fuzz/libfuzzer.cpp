// SPDX-License-Identifier: GPL-3.0-or-later
// One program for each target, made by clang: finds inputs by watching which code they reach.
#include "resources/resources.h"
#include "tests/fuzz/target.h"

#include <cstdint>

using namespace jiangce;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::Target* const target = [] {
        initialiseResources();
        return fuzz::targetNamed(JIANGCE_FUZZ_TARGET);
    }();
    // A finding ends the program as an exception nobody catches, and libFuzzer keeps the input.
    target->run(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
